import type { Shape } from "../../../scripts/lib/model/shapes.ts";

/** The mark of each pillar, on pages and on cards alike: path data on a field of 24 × 24. */
export const markPaths: Readonly<Record<Shape, string>> = {
  columns: "M2 2h20v3.4H2zM3 7.6h4.4V22H3zM9.8 7.6h4.4V22H9.8zM16.6 7.6H21V22h-4.4z",
  arcs: "M1.5 22v-9.5a10.5 10.5 0 0 1 21 0V22h-3.5v-9.5a7 7 0 0 0-14 0V22zM7 22v-9.5a5 5 0 0 1 10 0V22h-3.2v-9.5a1.8 1.8 0 0 0-3.6 0V22z",
  rays: "M11 11C4.6 11 2 8.4 2 2c6.4 0 9 2.6 9 9zM13 11c0-6.4 2.6-9 9-9 0 6.4-2.6 9-9 9zM13 13c6.4 0 9 2.6 9 9-6.4 0-9-2.6-9-9zM11 13c0 6.4-2.6 9-9 9 0-6.4 2.6-9 9-9z",
  steps: "M2 22v-5.2h5.2V22zM9.4 22V9.4h5.2V22zM16.8 22V2H22v20z",
  dots: "M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM6 14a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM18 14a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  diamonds: "M12 1l11 11-11 11L1 12zM12 6.2 6.2 12l5.8 5.8 5.8-5.8zM12 9.2 14.8 12 12 14.8 9.2 12z",
};
