/** A carousel: a cover, numbered steps and a closing slide; without the latter where a channel takes fewer images. */

export type LeftOut = "closing" | "cover-and-closing";

/** Images of a whole carousel. @param steps numbered slides */
export function carouselLength(steps: number): number {
  return steps + 2;
}

/**
 * What has to go so that a channel takes the rest in one post: first the closing slide, since the caption carries its
 * address, then the cover, which is in the kit by itself. Steps stay.
 *
 * @param images of the whole carousel @param limit undefined where none is known
 */
export function leftOut(images: number, limit: number | undefined): LeftOut | undefined {
  if (limit === undefined || images <= limit) return undefined;
  return images - 1 <= limit ? "closing" : "cover-and-closing";
}

/** The slides that a channel gets, of all in their order. */
export function fitCarousel<T>(slides: readonly T[], limit: number | undefined): readonly T[] {
  const without = leftOut(slides.length, limit);
  if (without === undefined) return slides;
  return slides.slice(without === "closing" ? 0 : 1, -1);
}
