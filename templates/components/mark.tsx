import type { Pillar } from "../../scripts/lib/model/office.ts";
import { oncePerSite } from "../../scripts/lib/site/once.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { type Shape, shapesOf } from "../../scripts/lib/site/shapes.ts";
import { markPaths } from "./mark-paths.ts";

/** How a pillar looks: the class that sets its colours, and its shape. */
export interface Look {
  /** "p0": its place in the office's order; `themeCss` gives its colours */
  readonly tone: string;
  readonly shape: Shape;
}

const looksOf = oncePerSite(({ publication }) => {
  const pillars = publication.pillars.map((group) => group.subject);
  const shapes = shapesOf(pillars);
  return new Map(
    pillars.map((pillar, index): [string, Look] => [
      pillar.id,
      { tone: `p${index}`, shape: shapes.get(pillar.id) ?? "columns" },
    ]),
  );
});

export function lookOf(site: SiteContext, pillar: Pillar): Look {
  return looksOf(site).get(pillar.id) ?? { tone: "", shape: "columns" };
}

/** A pillar's mark, drawn in the colour of the text around it; words beside it say the pillar's name. */
export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`#${shape}`} />
    </svg>
  );
}

/** The marks that a page refers to. */
export function MarkSprite({ site }: { site: SiteContext }) {
  const used = new Set(Array.from(looksOf(site).values(), (look) => look.shape));
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      {Array.from(used, (shape) => (
        <symbol key={shape} id={shape} viewBox="0 0 24 24">
          <path d={markPaths[shape]} />
        </symbol>
      ))}
    </svg>
  );
}
