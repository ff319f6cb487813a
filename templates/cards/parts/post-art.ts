import { type Palette, paletteOn, withBrand } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext, Piece } from "../../../scripts/lib/cards/request.ts";
import { field } from "./field.tsx";
import { logoPlate } from "./office.tsx";
import { type PillarProps, pillarSign } from "./pillar.tsx";

/** What every card of a post has. */
export type PostProps = {
  /** varies the motif from post to post: the post's id */
  readonly seed: string;
  readonly title: string;
  readonly pillar: PillarProps;
  readonly office: string;
  /** #rrggbb */
  readonly brand: string;
};

export function paletteOf({ pillar, brand }: PostProps): Palette {
  return withBrand(paletteOn(pillar.colour), brand);
}

/** Art, the pillar's mark and the office's logo, as on all cards of posts but slides. */
export function postArt(props: PostProps, context: CardContext): (Piece | null)[] {
  const palette = paletteOf(props);
  const { seed, pillar, brand } = props;
  return [
    field({ shape: pillar.shape, palette, seed }, context),
    pillarSign(pillar, palette.ink, context),
    logoPlate(brand, context),
  ];
}
