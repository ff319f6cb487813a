import type { Words } from "../language/words.ts";
import { printable } from "../terminal/printable.ts";
import { painter, type Terminal, withSignsOf } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import type { FindingKind } from "./compare.ts";
import type { NotCompared, Verification, Verified } from "./verify.ts";

/** Files that are named of each kind; the whole list is in the JSON. */
const named = 30;

const kinds = [
  "differs",
  "missing",
  "extra",
  "leads-elsewhere",
  "list",
  "signature",
] as const satisfies readonly FindingKind[];

/** What came of a verification, for people. */
export function verifyText(found: Verification, words: Words, terminal: Terminal): string {
  const paint = painter(terminal);
  const lines = linesOf(found, words).flatMap((line) =>
    line.startsWith(" ") ? [printable(line)] : wrap(printable(line), terminal.width),
  );
  const isWell = found.outcome === "same";
  const verdict = words.verify.outcomes[found.outcome](printable(found.site));
  return withSignsOf(
    terminal,
    `${[...lines, "", paint(isWell ? "green" : "red", `${isWell ? "✓" : "✗"} ${verdict}`)].join("\n").trim()}\n`,
  );
}

function linesOf(found: Verification, { verify: words }: Words): string[] {
  if (found.outcome === "not-compared") return [reasonOf(found, words)];
  if (found.outcome === "no-list") return [words.noList(found.found)];
  return [...headOf(found, words), ...findingsOf(found, words), ...notesOf(found, words)];
}

function reasonOf(found: NotCompared, words: Words["verify"]): string {
  if (found.why === "unanswered") return words.unanswered(found.reason);
  if (found.why === "no-commit") return words.noCommit;
  if (found.why === "no-history") return words.noHistory;
  if (found.why === "unbuildable") return words.unbuildable(found.reason);
  if (found.failed === "git") return words.gitFailed(found.reason);
  if (found.failed === "unknown-commit") return words.unknownCommit(found.shallow);
  return words.noCheckout[found.failed];
}

function headOf({ commit, now, otherPilar }: Verified, words: Words["verify"]): string[] {
  return [
    words.compared(commit, now),
    ...(otherPilar ? [words.otherPilar(otherPilar.version, otherPilar.running)] : []),
    "",
  ];
}

function findingsOf({ findings, future, now }: Verified, words: Words["verify"]): string[] {
  const told = kinds.flatMap((kind) => {
    const paths = findings.filter((one) => one.kind === kind).map(({ path }) => path);
    return paths.length === 0 ? [] : [words.kinds[kind](paths.length), ...listOf(paths, words), ""];
  });
  return [...(future ? [words.future(now), ""] : []), ...told];
}

function notesOf(found: Verified, words: Words["verify"]): string[] {
  const { same, pictures, kept, byHost, unanswered, changed, signed, signature } = found;
  const some = (paths: readonly string[], say: (count: number) => string): string[] =>
    paths.length === 0 ? [] : [say(paths.length), ...listOf(paths, words)];
  return [
    words.same(same),
    ...some(pictures, words.pictures),
    ...(kept.length > 0 ? [words.kept(kept.length)] : []),
    ...some(byHost, words.byHost),
    ...some(
      unanswered.map(({ path, reason }) => `${path} (${reason})`),
      words.filesUnanswered,
    ),
    ...(changed ? [words.changed] : []),
    ...(signature === "of-this-list" ? [words.signature] : []),
    ...(signature === "none" && signed ? [words.noSignature] : []),
  ];
}

function listOf(paths: readonly string[], words: Words["verify"]): string[] {
  const shown = paths.slice(0, named).map((path) => `  ${path}`);
  return paths.length > named ? [...shown, `  ${words.more(paths.length - named)}`] : shown;
}
