import type { Pillar } from "./office.ts";

/** The geometric idea by which a pillar is known without its colour; the share cards draw the same. */
export const shapes = ["columns", "arcs", "rays", "steps", "dots", "diamonds"] as const;
export type Shape = (typeof shapes)[number];

const known: ReadonlyMap<string, Shape> = new Map([
  ["informasi", "columns"],
  ["emosi", "arcs"],
  ["promosi", "rays"],
]);

/** By the pillar's id. Gives each a shape of its own, by id where it is known and else by order; after six pillars they repeat. */
export function shapesOf(pillars: readonly Pillar[]): ReadonlyMap<string, Shape> {
  const taken = new Set(pillars.map((pillar) => known.get(pillar.id)));
  const free = shapes.filter((shape) => !taken.has(shape));
  let next = 0;
  return new Map(
    pillars.map((pillar): [string, Shape] => {
      const shape =
        known.get(pillar.id) ?? free[next % free.length] ?? shapes[next % shapes.length] ?? "columns";
      if (!known.get(pillar.id)) next++;
      return [pillar.id, shape];
    }),
  );
}
