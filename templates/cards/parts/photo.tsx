/** A photo where art stands, before quiet tiles where it leaves room. */
import type { Photo } from "../../../scripts/lib/cards/photo.ts";
import { Picture } from "../../../scripts/lib/cards/tree.ts";
import { Wall, type WallProps } from "./wall.tsx";

interface PhotoArtProps extends WallProps {
  readonly photo: Photo;
}

export function PhotoArt({ photo, size, ...wall }: PhotoArtProps) {
  const placed = photo.placeIn(size);
  const { width, height } = placed;
  const left = Math.round((size.width - width) / 2);
  const above = size.height - height;
  // One that takes all of the width stands at the foot, the tiles above it are whole ones; any other one hangs in the middle.
  const top = left === 0 ? above : Math.round(above / 2);
  const tiles = left === 0 ? { width, height: above } : size;
  const isTooThin = left < size.width / 16 && above < size.height / 8;
  return (
    <div style={{ ...size, flexShrink: 0, position: "relative", backgroundColor: wall.palette.near }}>
      {!isTooThin && <Wall {...wall} size={tiles} isQuiet />}
      <div style={{ position: "absolute", left, top }}>
        <Picture src={() => photo.draw(placed)} {...{ width, height }} />
      </div>
    </div>
  );
}
