import type { CheckReport } from "./check-report.ts";
import { checkObject, jsonText } from "./report-json.ts";

/** What a build has made. */
export interface BuildFigures {
  /** of the whole command, checks among them */
  readonly seconds: number;
  readonly pages: number;
  /** pages that were made anew; the others are as they were */
  readonly rendered: number;
  readonly images: number;
  readonly cards: number;
  /** cards that were not in the cache */
  readonly drawn: number;
  /** cards of earlier builds that are still served, and their bytes */
  readonly kept: { readonly count: number; readonly bytes: number };
  /** the heaviest page of each kind that readers open, as a phone loads it, and what it may weigh; bytes */
  readonly weights: readonly {
    readonly kind: string;
    readonly address: string;
    readonly bytes: number;
    readonly most: number;
  }[];
}

/**
 * One JSON object: whether a site was built, its figures if so, and all that the check's report has. The keys are a contract.
 * @param figures undefined where nothing was published
 */
export function buildJson(report: CheckReport, figures: BuildFigures | undefined): string {
  const result = { built: figures !== undefined, ...figures, ...checkObject(report) };
  return jsonText(result);
}
