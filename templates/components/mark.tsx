import type { Pillar } from "../../scripts/lib/model/office.ts";
import { type Shape, shapesOf } from "../../scripts/lib/model/shapes.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { oncePerFrame } from "../../scripts/lib/site/once.ts";
import { markPaths } from "../cards/parts/mark-paths.ts";

/** How a pillar looks: the class that sets its colours, and its shape. */
export interface Look {
  /** "p0": its place in the office's order; `themeCss` gives its colours */
  readonly tone: string;
  readonly shape: Shape;
}

const looksOf = oncePerFrame(({ pillars }) => {
  const shapes = shapesOf(pillars);
  return new Map(
    pillars.map((pillar, index): [string, Look] => [
      pillar.id,
      { tone: `p${index}`, shape: shapes.get(pillar.id) ?? "columns" },
    ]),
  );
});

export function lookOf(frame: Frame, { id }: Pick<Pillar, "id">): Look {
  return looksOf(frame).get(id) ?? { tone: "", shape: "columns" };
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
export function MarkSprite({ frame }: { frame: Frame }) {
  const used = new Set(Array.from(looksOf(frame).values(), (look) => look.shape));
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
