import type { Severity } from "../../scripts/lib/problems/problem.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** A problem in words, as the preview shows it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: Severity;
  /** content/posts/2026-11/slug/index.md */
  readonly file: string;
  readonly line: number;
  /** what was found, and what was expected */
  readonly message: string;
  /** what to do */
  readonly hint: string;
  /** the line as it is written; undefined where the place is the whole file */
  readonly source: string | undefined;
  /** since the last change */
  readonly fresh: boolean;
  /** of the page that the file makes */
  readonly address: string | undefined;
}

interface ProblemListProps {
  readonly frame: Frame;
  readonly problems: readonly ShownProblem[];
  /** whether each file's page is linked: not on that page itself */
  readonly linked?: boolean;
  /** of the headings that name files */
  readonly level?: 2 | 3;
}

/** Problems by file, in the order in which they come. */
export function ProblemList({ frame, problems, linked = false, level = 3 }: ProblemListProps) {
  const { open } = frame.words.preview.problems;
  const Heading = `h${level}` as "h2" | "h3";
  return Array.from(
    Map.groupBy(problems, ({ file }) => file),
    ([file, found]) => (
      <section class="pv-file" key={file}>
        <Heading class="pv-path">{file}</Heading>
        <ul>
          {found.map((problem, index) => (
            <Item key={`${problem.code}-${index}`} frame={frame} problem={problem} />
          ))}
        </ul>
        {linked && found[0]?.address && (
          <p>
            <a href={frame.href(found[0].address)}>{open}</a>
          </p>
        )}
      </section>
    ),
  );
}

function Item({ frame, problem }: { readonly frame: Frame; readonly problem: ShownProblem }) {
  const { preview, verdicts } = frame.words;
  const { severity, code, line, message, hint, source, fresh } = problem;
  return (
    <li class={`pv-problem ${severity}`}>
      <p class="pv-kind">
        <b>{verdicts.report.severities[severity]}</b>
        <span>{preview.problems.line(line)}</span>
        {fresh && <mark>{preview.problems.fresh}</mark>}
      </p>
      <p class="pv-message">{message}</p>
      {source !== undefined && (
        <pre>
          <code>{source}</code>
        </pre>
      )}
      <p class="pv-hint">
        {hint} <small>{code}</small>
      </p>
    </li>
  );
}
