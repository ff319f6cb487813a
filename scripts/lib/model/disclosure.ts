/** How the law on public information (UU 14/2008) divides what an office makes known, and what it must make known again and again. */
import type { Interval } from "./interval.ts";
import type { Position } from "./position.ts";

/** Classes of public information, in the order of the law: published regularly, at once, and whenever it is asked for. */
export const classifications = ["berkala", "serta-merta", "setiap-saat"] as const;
export type Classification = (typeof classifications)[number];

export function isClassification(value: unknown): value is Classification {
  return (classifications as readonly unknown[]).includes(value);
}

/** The fourth class, which is not for the public at all. */
export const excepted = "dikecualikan";

/** Of standing pages, which have no date, none can be published at once. */
export type PageClassification = Exclude<Classification, "serta-merta">;

export function isPageClassification(value: unknown): value is PageClassification {
  return isClassification(value) && value !== "serta-merta";
}

/** Something that the office has to publish again in each period, of content/berkala.yaml. */
export interface PeriodicItem {
  /** by which posts name it: laporan-tahunan */
  readonly id: string;
  readonly name: string;
  readonly about: string | undefined;
  /** what asks for it, as people cite it */
  readonly rule: string;
  readonly every: Interval;
  /** days from a period's beginning on in which it must be there; the whole period if undefined */
  readonly within: number | undefined;
  /** the first day that counts: 2026-07-01 */
  readonly since: string;
  /** where it stands, if not in posts, and when the office last brought it up to date */
  readonly page: { readonly address: string; readonly updated: string } | undefined;
  /** where its key stands in berkala.yaml */
  readonly at: Position;
}
