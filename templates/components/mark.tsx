import type { Pillar } from "../../scripts/lib/content/office.ts";
import { oncePerSite } from "../../scripts/lib/site/once.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { type Shape, shapesOf } from "../../scripts/lib/site/shapes.ts";

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
      { tone: `p${index}`, shape: shapes.get(pillar) ?? "columns" },
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
          <path d={paths[shape]} />
        </symbol>
      ))}
    </svg>
  );
}

/** On a field of 24 × 24. */
const paths: Readonly<Record<Shape, string>> = {
  columns: "M2 2h20v3.4H2zM3 7.6h4.4V22H3zM9.8 7.6h4.4V22H9.8zM16.6 7.6H21V22h-4.4z",
  arcs: "M1.5 22v-9.5a10.5 10.5 0 0 1 21 0V22h-3.5v-9.5a7 7 0 0 0-14 0V22zM7 22v-9.5a5 5 0 0 1 10 0V22h-3.2v-9.5a1.8 1.8 0 0 0-3.6 0V22z",
  rays: "M11 11C4.6 11 2 8.4 2 2c6.4 0 9 2.6 9 9zM13 11c0-6.4 2.6-9 9-9 0 6.4-2.6 9-9 9zM13 13c6.4 0 9 2.6 9 9-6.4 0-9-2.6-9-9zM11 13c0 6.4-2.6 9-9 9 0-6.4 2.6-9 9-9z",
  steps: "M2 22v-5.2h5.2V22zM9.4 22V9.4h5.2V22zM16.8 22V2H22v20z",
  dots: "M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM6 14a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 14a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  diamonds: "M12 1l11 11-11 11L1 12zM12 6.2 6.2 12l5.8 5.8 5.8-5.8zM12 9.2 14.8 12 12 14.8 9.2 12z",
};
