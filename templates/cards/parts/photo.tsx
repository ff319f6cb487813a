import type { Photo as Picture } from "../../../scripts/lib/cards/photo.ts";
import { Layer, type Size } from "../../../scripts/lib/cards/tree.ts";

interface PhotoProps {
  readonly photo: Picture;
  readonly size: Size;
}

/** The post's photo; where it does not fill its box, its edges are drawn out. */
export function Photo({ photo, size }: PhotoProps) {
  const { width, height } = photo.placeIn(size);
  const isCovered = width === size.width && height === size.height;
  return (
    <div style={{ ...size, position: "relative", flexShrink: 0 }}>
      {isCovered ? null : (
        <Layer
          style={{ position: "absolute", left: 0, top: 0, width: "100%", height: "100%" }}
          draw={(size) => photo.drawGround(size)}
        />
      )}
      <Layer
        style={{ position: "absolute", left: 0, top: 0, width: "100%", height: "100%" }}
        draw={(size) => photo.draw(size)}
      />
    </div>
  );
}
