import { type Palette, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import type { Photo as Picture } from "../../../scripts/lib/cards/photo.ts";
import { Layer, type Size } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { Wall } from "./wall.tsx";

interface PhotoProps {
  readonly photo: Picture;
  readonly shape: Shape;
  readonly palette: Palette;
  readonly look: number;
  readonly size: Size;
}

/** The post's photo; where it does not fill its box, on a wall of the pillar's tiles. */
export function Photo({ photo, shape, palette, look, size }: PhotoProps) {
  const { width, height } = photo.placeIn(size);
  const quiet = paletteOn(palette.ground);
  const isCovered = width === size.width && height === size.height;
  return (
    <div style={{ ...size, position: "relative", flexShrink: 0 }}>
      {isCovered ? null : (
        <Wall
          {...{ shape, look }}
          // Quiet, so that it is a frame and no picture of its own.
          palette={{ ...quiet, mid: quiet.near, bright: quiet.mid }}
          style={{ position: "absolute", left: 0, top: 0, width: "100%", height: "100%" }}
        />
      )}
      <Layer
        style={{ position: "absolute", left: 0, top: 0, width: "100%", height: "100%" }}
        draw={(size) => photo.draw(size)}
      />
    </div>
  );
}
