import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { arcs } from "./arcs.tsx";
import { columns } from "./columns.tsx";
import { diamonds } from "./diamonds.tsx";
import { dots } from "./dots.tsx";
import type { Motif } from "./motif.ts";
import { rays } from "./rays.tsx";
import { steps } from "./steps.tsx";

/** What each pillar's shape is built into; the site's marks draw the same shapes. */
export const motifs: Readonly<Record<Shape, Motif>> = { columns, arcs, rays, steps, dots, diamonds };
