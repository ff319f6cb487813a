/**
 * The rules of MDN's HTTP Observatory, as far as a site of files can keep or break them, and their weights: src/analyzer/tests/ and
 * src/grader/charts.js of https://github.com/mdn/mdn-http-observatory, version 1.4.0, read on 2026-11-27. What depends on the host's own
 * server (redirection to https, its certificate) and on what a site of files has none of (cookies, CORS) counts 0 here, as it does there.
 */
export interface Answer {
  /** by their names in small letters */
  readonly headers: ReadonlyMap<string, string>;
  /** policies of the page's own `meta` */
  readonly policies: readonly string[];
  /** addresses of its scripts */
  readonly scripts: readonly string[];
}

export function gradeOf(answer: Answer): { readonly score: number; readonly grade: string } {
  const modifiers = [
    policy(answer),
    frames(answer),
    referrer(answer),
    transport(answer),
    sniffing(answer),
    resources(answer),
  ];
  modifiers.push(answer.scripts.some((address) => /^(?:https?:)?\/\//.test(address)) ? -5 : 0);
  const penalties = 100 + modifiers.filter((one) => one < 0).reduce((all, one) => all + one, 0);
  const score = penalties >= 90 ? 100 + modifiers.reduce((all, one) => all + one, 0) : penalties;
  const [, grade = "F"] = grades.find(([least]) => score >= least) ?? [];
  return { score, grade };
}

const grades: readonly [number, string][] = [
  ...([
    [100, "A+"],
    [90, "A"],
    [85, "A-"],
    [80, "B+"],
    [70, "B"],
    [65, "B-"],
    [60, "C+"],
    [50, "C"],
  ] as [number, string][]),
];

function rulesOf({ headers, policies }: Answer): Map<string, readonly string[]>[] {
  return [headers.get("content-security-policy"), ...policies]
    .filter((text) => text !== undefined)
    .map(
      (text) =>
        new Map(
          text
            .split(";")
            .map((rule) => rule.trim().split(/\s+/))
            .map(([name = "", ...own]) => [name, own]),
        ),
    );
}

/** All policies hold: a source counts where each policy that speaks of it allows it. */
function sourcesOf(answer: Answer, directive: string): readonly string[] {
  const all = rulesOf(answer)
    .map((rules) => rules.get(directive))
    .filter((list) => list !== undefined);
  const [first, ...others] = all;
  if (!first) return directive === "default-src" ? ["*"] : sourcesOf(answer, "default-src");
  return first.filter((source) => others.every((list) => list.includes(source)));
}

const broad: ReadonlySet<string> = new Set(["ftp:", "http:", "https:", "*"]);
const inline: ReadonlySet<string> = new Set(["'unsafe-inline'", "data:"]);

function policy(answer: Answer): number {
  if (rulesOf(answer).length === 0) return -25;
  const [script, style, object] = ["script-src", "style-src", "object-src"].map((name) =>
    sourcesOf(answer, name),
  );
  if (script?.some((one) => broad.has(one) || inline.has(one)) || object?.some((one) => broad.has(one)))
    return -20;
  if ([...(script ?? []), ...(style ?? [])].includes("'unsafe-eval'")) return -10;
  if (style?.some((one) => broad.has(one) || inline.has(one))) return 0;
  return sourcesOf(answer, "default-src").join() === "'none'" ? 10 : 5;
}

function frames({ headers }: Answer): number {
  if (/frame-ancestors '(?:none|self)'/.test(headers.get("content-security-policy") ?? "")) return 5;
  return /^(?:deny|sameorigin)$/i.test(headers.get("x-frame-options") ?? "") ? 0 : -20;
}

function referrer({ headers }: Answer): number {
  const value = headers.get("referrer-policy");
  if (value === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5;
}

function transport({ headers }: Answer): number {
  const age = /max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1];
  if (age === undefined) return -20;
  return Number(age) >= 15_552_000 ? 0 : -10;
}

function sniffing({ headers }: Answer): number {
  return headers.get("x-content-type-options") === "nosniff" ? 0 : -5;
}

function resources({ headers }: Answer): number {
  const value = headers.get("cross-origin-resource-policy");
  if (value === undefined || value === "cross-origin") return 0;
  return /^same-(?:origin|site)$/.test(value) ? 10 : -5;
}
