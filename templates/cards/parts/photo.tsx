import type { Photo as Picture } from "../../../scripts/lib/cards/photo.ts";
import { Layer, type Size } from "../../../scripts/lib/cards/tree.ts";

interface PhotoProps {
  readonly photo: Picture;
  readonly size: Size;
}

/**
 * The post's photo. Where it does not fill its box its edges are drawn out, and one that takes all of the width stands at the foot: most
 * pictures have their sky or their heading's ground above.
 */
export function Photo({ photo, size }: PhotoProps) {
  const { width, height } = photo.placeIn(size);
  const isCovered = width === size.width && height === size.height;
  const top = width === size.width ? size.height - height : 0;
  return (
    <div style={{ ...size, position: "relative", flexShrink: 0 }}>
      {isCovered ? null : (
        <Layer
          style={{ position: "absolute", left: 0, top: 0, width: "100%", height: "100%" }}
          draw={(size) => photo.drawGround(size)}
        />
      )}
      <Layer
        style={{ position: "absolute", left: 0, top, width: size.width, height: size.height - top }}
        draw={() => photo.draw(size)}
      />
    </div>
  );
}
