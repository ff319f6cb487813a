import { carouselLength, leftOut } from "../channels/carousel.ts";
import { formatsOfChannels } from "../channels/formats-of-channels.ts";
import { limitsOfChannels } from "../channels/limits.ts";
import { slidesOf, stepsOf } from "../channels/slides.ts";
import { channels, type Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { fewestSlides, mostSlides } from "../model/slide-limits.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** A carousel that an admin asked for must have enough steps, and a channel that takes it. */
export const slides: Check = ({ office }) =>
  office.posts.filter((post) => post.slides !== undefined).flatMap(problemsOf);

const taking = channels.filter((channel) => formatsOfChannels[channel].carousel !== undefined);

function problemsOf(post: Post): Problem[] {
  const at = placeIn(post, "slides");
  const found = stepsOf(post).length;
  const carousels = post.channels.filter((channel) => taking.includes(channel));
  if (carousels.length === 0) return [problem("unused-slides", at, { channels: post.channels, taking })];
  const outside = found < fewestSlides || found > mostSlides;
  const images = carouselLength(slidesOf(post).length);
  return [
    ...(outside ? [problem("slides-found", at, { found, minimum: fewestSlides, maximum: mostSlides })] : []),
    ...(found < fewestSlides ? [] : carousels).flatMap((channel) => {
      const limit = limitsOfChannels[channel].images?.value;
      const without = leftOut(images, limit);
      if (limit === undefined || without === undefined) return [];
      const fitting = limit - carouselLength(0);
      return [problem("too-many-slides", at, { channel, images, limit, fitting, without })];
    }),
  ];
}
