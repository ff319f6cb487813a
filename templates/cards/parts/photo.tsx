import type { Photo as Image } from "../../../scripts/lib/cards/photo.ts";
import { Picture, type Size } from "../../../scripts/lib/cards/tree.ts";

/**
 * The post's photo. Where it does not fill its box its edges are drawn out, and one that takes all of the width stands at the foot: most
 * pictures have their sky or their heading's ground above.
 */
export function Photo({ photo, size }: { readonly photo: Image; readonly size: Size }) {
  const { width, height } = photo.placeIn(size);
  const left = Math.round((size.width - width) / 2);
  const top = left === 0 ? size.height - height : Math.round((size.height - height) / 2);
  return (
    <div style={{ ...size, position: "relative", flexShrink: 0 }}>
      {width < size.width || height < size.height ? (
        <Picture src={() => photo.drawGround(size)} {...size} />
      ) : null}
      <Picture
        src={() => photo.draw(size)}
        width={width}
        height={height}
        style={{ position: "absolute", left, top }}
      />
    </div>
  );
}
