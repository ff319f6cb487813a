/**
 * npm audit --json | node test/supply/audit.ts: fails on what npm knows of the locked packages and SECURITY.md does not answer. Node runs it as
 * it is; tests need no network.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Advisory {
  readonly url: string;
  readonly title: string;
  readonly severity: string;
}

export interface Audit {
  readonly error?: { readonly summary?: string };
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
}

/** Findings that have no answer, one a line. @param answers the text of SECURITY.md */
export function unanswered({ vulnerabilities = {} }: Audit, answers: string): string[] {
  const found = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) => (typeof one === "string" ? [] : [{ name, ...one }])),
  );
  return found
    .filter(({ url }) => !answers.includes(url.slice(url.lastIndexOf("/") + 1)))
    .map(({ name, severity, title, url }) => `${severity} ${name}: ${title} ${url}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const audit: Audit = JSON.parse(readFileSync(0, "utf8"));
  if (audit.vulnerabilities === undefined) {
    console.error(audit.error?.summary ?? audit.message ?? "npm audit said nothing");
    process.exit(2);
  }
  const open = unanswered(audit, readFileSync(join(import.meta.dirname, "..", "..", "SECURITY.md"), "utf8"));
  for (const line of open) console.error(line);
  process.exit(open.length > 0 ? 1 : 0);
}
