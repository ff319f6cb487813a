import type { Frame } from "../../scripts/lib/site/frame.ts";
import { lookOf, Mark } from "./mark.tsx";

/** The pillars' marks as a tiled field: an ornament, without meaning of its own. */
export function PillarTiles({ frame }: { frame: Frame }) {
  const pillars = frame.pillars.map((pillar) => lookOf(frame, pillar));
  if (pillars.length === 0) return null;
  const tiles = Array.from({ length: 12 }, (_, index) => {
    const row = Math.floor(index / 4);
    return pillars[(index + row) % pillars.length];
  });
  return (
    <div class="tiles" aria-hidden="true">
      {tiles.map((look, index) => (
        <i key={index} class={look?.tone}>
          {look && <Mark shape={look.shape} />}
        </i>
      ))}
    </div>
  );
}
