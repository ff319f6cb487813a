/** Which of many cards a picture shows, and where in it: by the cards' marks alone. */
import { abs, floor, max, min } from "./arithmetic.ts";
import { framesIn } from "./frames.ts";
import { distance, markAt, markMargin, markWords } from "./mark.ts";
import { type Box, type Plane, sumsOf } from "./plane.ts";

/** Marks of cards, one after another, and the shape of each: its width to its height. */
export interface MarkList {
  readonly marks: Uint32Array;
  readonly shapes: readonly number[];
}

/** A card that a picture may show. */
export interface Sighting {
  /** its place in the list */
  readonly card: number;
  /** where the whole of it would be: beyond the picture's edges where they were cut off */
  readonly box: Box;
  /** signs of its mark that differ, of 255: those of two pictures that have nothing in common are half */
  readonly distance: number;
}

/** Signs that may differ when a card is looked for step by step, and when its place is found. */
const hopeful = 105;
const likely = 56;
/** Of what differs by fewer, nothing more is looked for. */
const sure = 20;
/** The part of a card that one step of the search moves. */
const stride = 0.02;
/** Frames that are taken as they are, which is one look, and those of which edges may have been cut off, which is a hundred. */
const mostFrames = 150;
const mostCut = 8;
/** Cards whose place is looked for to a fraction of a step. */
const mostCards = 12;

/** The longer edge of the plane that is searched, in pixels. */
export const searchEdge = 720;

/**
 * The cards that a picture most likely shows, the likeliest first, each once.
 *
 * @param plane with `searchEdge` as its longer edge
 * @param pause is waited for now and then, so that a page stays alive
 */
export async function findCards(
  plane: Plane,
  { marks, shapes }: MarkList,
  pause: () => unknown,
): Promise<Sighting[]> {
  const sums = sumsOf(plane);
  const mark = new Uint32Array(markWords);
  const best: Sighting[] = shapes.map((_, card) => ({
    card,
    box: plane as unknown as Box,
    distance: hopeful,
  }));

  const look = (box: Box, shape: number): void => {
    markAt(sums, box, mark);
    for (let card = 0; card < best.length; card++) {
      if (shapes[card] !== shape) continue;
      const differs = distance(mark, marks, card * markWords);
      if (differs < (best[card] as Sighting).distance) best[card] = { card, box, distance: differs };
    }
  };
  const done = new Set<Sighting>();
  /** Moves and sizes the boxes of the likeliest by smaller and smaller steps as long as their marks fit better. */
  const settled = (): Sighting[] => {
    const nearest = best
      .filter((one) => one.distance < hopeful)
      .sort(byDistance)
      .slice(0, mostCards);
    for (const { card } of nearest) {
      for (let step = stride / 2; step > stride / 10 && !done.has(best[card] as Sighting); ) {
        const before = best[card] as Sighting;
        const { x, y, wide, high } = before.box;
        for (let move = 0; move < 27; move++) {
          // Left or right, up or down, smaller or larger, or none of either.
          const grow = ((move % 3) - 1) * step;
          const box = {
            x: x + wide * (((floor(move / 3) % 3) - 1) * step - grow),
            y: y + high * ((floor(move / 9) - 1) * step - grow),
            wide: wide * (1 + 2 * grow),
            high: high * (1 + 2 * grow),
          };
          const differs = distance(markAt(sums, box, mark), marks, card * markWords);
          if (differs < (best[card] as Sighting).distance) best[card] = { card, box, distance: differs };
        }
        if (before === best[card]) step /= 2;
      }
      done.add(best[card] as Sighting);
    }
    return nearest
      .map(({ card }) => best[card] as Sighting)
      .filter((one) => one.distance <= likely)
      .sort(byDistance);
  };

  const kinds = [...new Set(shapes)];
  const [frames, open] = framesIn(plane, kinds);
  for (const frame of frames.slice(0, mostFrames)) {
    for (const shape of kinds) if (abs(frame.wide / frame.high / shape - 1) < 2 * stride) look(frame, shape);
  }
  for (const { box, shape } of open.slice(0, mostFrames)) look(box, shape);
  let sightings = settled();
  let left = mostCut;
  for (const frame of frames) {
    await pause();
    if (left === 0 || sightings.some((one) => one.distance <= sure)) break;
    const boxes = kinds.map((shape) => cutBoxes(frame, shape));
    if (boxes.flat().length === 0) continue;
    left--;
    for (let kind = 0; kind < kinds.length; kind++)
      for (const box of boxes[kind] as Box[]) look(box, kinds[kind] as number);
    sightings = settled();
  }
  return sightings;
}

function byDistance(a: Sighting, b: Sighting): number {
  return a.distance - b.distance;
}

/** Where a whole card would be of which a frame shows what is left: of each edge as much may be gone as its mark does without. */
function cutBoxes(frame: Box, shape: number): Box[] {
  const boxes: Box[] = [];
  for (let gone = 0; gone <= 2 * markMargin; gone += stride) {
    // The part of the width that is left says how large the card was, and so how much of its height is left.
    const wide = frame.wide / (1 - gone);
    const high = wide / shape;
    const below = 1 - frame.high / high;
    for (let left = max(0, gone - markMargin); left <= min(gone, markMargin); left += stride) {
      for (let top = max(0, below - markMargin); top <= min(below + stride, markMargin); top += stride)
        boxes.push({ x: frame.x - left * wide, y: frame.y - top * high, wide, high });
    }
  }
  return boxes;
}
