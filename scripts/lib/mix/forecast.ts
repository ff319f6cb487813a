import { adviseAdding, adviseExchanging, noAdvice } from "./advise.ts";
import { judge } from "./judge.ts";
import { type Counts, type MixScale, total, whole } from "./mix-scale.ts";
import type { Advice, Forecast } from "./month-report.ts";

/** A month that is not over. */
export interface OpenMonth {
  /** posts that the forecast counts */
  readonly counts: Counts;
  /** those of them that are public and stay what they are */
  readonly published: Counts;
  /** posts that its days left can still take */
  readonly room: number;
}

/**
 * What a month will be and what to write. Additions are advised as long as they fit; where they do not, posts that are not
 * yet public are exchanged; where that does not help either the month is lost, and the additions tell by how much.
 *
 * A month is "attainable" by coming within tolerance. With a tolerance so small that no split of its posts is, a month may
 * still end balanced as the closest split there is: the forecast does not count on that.
 */
export function forecastMonth(
  { counts, published, room }: OpenMonth,
  scale: MixScale,
  ids: readonly string[],
): { readonly advice: Advice; readonly forecast: Forecast } {
  const verdict = judge(counts, scale);
  if (verdict === "balanced") {
    const next = nextWithin(counts, scale, ids);
    return { advice: noAdvice, forecast: { verdict, next, needed: 0, room, attainable: true } };
  }
  const adding = adviseAdding(counts, scale, ids);
  const fits = adding.replace.length === 0 && changes(adding) > 0 && changes(adding) <= room;
  const exchanging = fits ? undefined : adviseExchanging(counts, published, scale, total(counts) + room, ids);
  const advice = exchanging ?? adding;
  return {
    advice,
    forecast: {
      verdict,
      next: byLack(counts, scale)
        .flatMap((i) => ids[i] ?? [])
        .find((id) => gains(advice, id)),
      needed: changes(advice),
      room,
      attainable: fits || exchanging !== undefined,
    },
  };
}

/** The pillar that lacks most of those with which a balanced month stays one. */
function nextWithin(counts: Counts, scale: MixScale, ids: readonly string[]): string | undefined {
  const next = byLack(counts, scale).find(
    (i) =>
      judge(
        counts.map((count, k) => (k === i ? count + 1 : count)),
        scale,
      ) === "balanced",
  );
  return next === undefined ? undefined : ids[next];
}

/** Pillars by how far they are under their targets once one more post is there; the earlier first where they are equal. */
function byLack(counts: Counts, { targets }: MixScale): number[] {
  const posts = total(counts) + 1;
  const lack = (i: number): number => (targets[i] ?? 0) * posts - whole * (counts[i] ?? 0);
  return counts.map((_, i) => i).sort((a, b) => lack(b) - lack(a));
}

function gains({ replace, add }: Advice, id: string): boolean {
  return add.some(({ pillar }) => pillar === id) || replace.some(({ to }) => to === id);
}

function changes({ replace, add }: Advice): number {
  return [...replace, ...add].reduce((sum, { count }) => sum + count, 0);
}
