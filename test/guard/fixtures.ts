import { type GuardedFile, type GuardFinding, openGuard } from "../../scripts/lib/guard/guard.ts";
import { machinePaths } from "../../scripts/lib/guard/machine-paths.ts";
import * as parsers from "../../scripts/lib/guard/parsers.ts";
import { unpublishedOf } from "../../scripts/lib/guard/unpublished.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { policyOf } from "../../scripts/lib/site/security.ts";
import { once } from "../../scripts/lib/text/once.ts";
import { post, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

export const site = "https://kantor.go.id";

/** With two drafts, one of which has a telling title. */
const officeOf = once(() => {
  const { office } = read(
    writeOffice({
      ...soundOffice,
      "posts/2026-11/rencana-rahasia/index.md": post({ title: "Rencana rahasia kantor kita", draft: "true" }),
      "posts/2026-11/lelang/index.md": post({ title: "Lelang", draft: "true" }),
    }).folder,
  );
  if (!office) throw new Error("the office cannot be read");
  return office;
});

/** What a guard says of some files, as "code found". */
export function refused(files: readonly GuardedFile[], policies = true): string[] {
  return findingsOf(files, policies).map(({ code, found }) => `${code} ${found}`);
}

export function findingsOf(files: readonly GuardedFile[], policies = true): readonly GuardFinding[] {
  const guard = openGuard({
    ...{ site, base: "", policies, parsers },
    unpublished: unpublishedOf(officeOf(), publish(officeOf()), { site, base: "" }),
    machinePath: machinePaths(["/home/budi/situs", "C:\\Users\\Budi\\situs"], ""),
  });
  for (const file of files) guard.look(file);
  return guard.findings().listed;
}

/** A sound page with some HTML in its body. */
export function pageOf(body: string, { head = "", policy = policyOf() } = {}): string {
  return (
    `<!doctype html><html lang="id"><head><meta charset="utf-8"/>` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/><title>Judul</title>${head}</head>` +
    `<body><main>${body}</main></body></html>\n`
  );
}

/** What is refused of a page with some HTML in its body. */
export function refusedIn(body: string, parts: Parameters<typeof pageOf>[1] = {}): string[] {
  return refused([{ address: "/a/", bytes: pageOf(body, parts) }]);
}
