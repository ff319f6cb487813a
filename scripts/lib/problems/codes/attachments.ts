/** What can be wrong with documents, tables and films beside a post. */
import type { AttachmentFault } from "../../model/attachment.ts";
import type { ChartKind, ChartProblem, TableProblem } from "../../model/data-table.ts";

export interface AttachmentProblems {
  /** `sure` where only its ending or spelling is another; `there` are the documents that could be meant */
  "missing-attachment": {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly sure?: boolean | undefined;
    readonly there: readonly string[];
  };
  "attachment-type": { readonly found: string; readonly types: readonly string[] };
  "unreadable-attachment": { readonly found: string; readonly fault: AttachmentFault };
  "film-without-captions": { readonly found: string; readonly meant: string };
  /** a file that is shown as a table, and is none; it is told at its line */
  "unreadable-table": { readonly found: string; readonly problem: TableProblem };
  "undrawn-chart": { readonly found: string; readonly kind: ChartKind; readonly problem: ChartProblem };
  "unknown-chart": {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  "untitled-table": { readonly found: string };
  "large-attachment": { readonly found: string; readonly bytes: number; readonly limit: number };
}

export const attachmentWarnings = [
  "film-without-captions",
  "large-attachment",
] satisfies (keyof AttachmentProblems)[];
