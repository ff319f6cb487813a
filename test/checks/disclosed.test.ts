import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { type Files, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const list = (items: string) => `since: 2026-01-01\nitems:\n${items}`;
const page =
  "---\ntitle: PPID\nsummary: Cara meminta informasi kepada petugas informasi di kantor ini.\n---\nIsi.\n";

async function check(files: Files, now?: string) {
  const { folder, marked } = writeOffice({ "pages/ppid.md": page, ...files });
  const office = read(folder, now);
  const { problems } = await checkOffice(office);
  return { office: office.office, marked, problems };
}

describe("public information", () => {
  test.each<[string, Files, readonly string[]]>([
    ["excepted", { [postFile]: post({ classification: "▸dikecualikan" }) }, ["excepted-information"]],
    ["of a class that there is not", { [postFile]: post({ classification: "▸rahasia" }) }, ["invalid-value"]],
    [
      "at once, but later",
      { [postFile]: post({ date: "▸2026-11-28", classification: "serta-merta" }) },
      ["urgent-scheduled"],
    ],
    ["until a moment, of another class", { [postFile]: post({ until: "▸2026-11-28" }) }, ["idle-until"]],
    [
      "until a moment before it",
      { [postFile]: post({ classification: "serta-merta", until: "▸2026-11-01" }) },
      ["idle-until"],
    ],
    [
      "until no moment",
      { [postFile]: post({ classification: "serta-merta", until: "▸nanti" }) },
      ["invalid-date"],
    ],
    [
      "a page at once",
      { "pages/ppid.md": page.replace("---\nIsi", "classification: ▸serta-merta\n---\nIsi") },
      ["invalid-value"],
    ],
    [
      "of an unknown item",
      {
        [postFile]: post({ fulfils: "[▸laporan]" }),
        "berkala.yaml": list("  laporan-tahunan: { name: Laporan, rule: UU, every: tahunan }\n"),
      },
      ["unknown-periodic"],
    ],
    [
      "late",
      { "berkala.yaml": list("  ▸kas: { name: Kas, rule: UU, every: bulanan }\n") },
      ["periodic-late"],
    ],
    [
      "on a page that is not there",
      {
        "berkala.yaml": list(
          "  ▸kas: { name: Kas, rule: UU, every: bulanan, page: /kas/, updated: 2026-11-02 }\n",
        ),
      },
      ["periodic-page"],
    ],
    [
      "on a page without a date",
      { "berkala.yaml": list("  ▸kas: { name: Kas, rule: UU, every: bulanan, page: /ppid/ }\n") },
      ["missing-field"],
    ],
    [
      "at an interval that there is not",
      { "berkala.yaml": list("  kas: { name: Kas, rule: UU, every: ▸kadang }\n") },
      ["invalid-value"],
    ],
    [
      "by a name that is no id",
      { "berkala.yaml": list("  ▸Buku Kas: { name: Kas, rule: UU, every: bulanan }\n") },
      ["invalid-value"],
    ],
  ])("that is %s is told", async (_what, files, codes) => {
    const { problems, marked } = await check(files);
    expect(named(problems)).toEqual(codes.map((code, i) => `${code} ${marked[i]}`));
  });

  test("that is sound is nothing to tell of", async () => {
    const { problems, office } = await check({
      [postFile]: post({
        date: "2026-11-20 09:00",
        classification: "serta-merta",
        until: "2026-11-25",
        fulfils: "[kas]",
      }),
      "pages/ppid.md": page.replace("---\nIsi", "classification: setiap-saat\n---\nIsi"),
      "berkala.yaml": list(
        "  kas: { name: Kas, rule: UU, every: bulanan, since: 2026-11-01 }\n" +
          "  profil: { name: Profil, rule: UU, every: tahunan, within: 90, page: /ppid/, updated: 2026-02-01 }\n",
      ),
    });
    expect(named(problems)).toEqual([]);
    expect(office?.posts[0]).toMatchObject({
      classification: "serta-merta",
      fulfils: ["kas"],
      until: { date: "2026-11-25" },
    });
    expect(office?.pages[0]?.classification).toBe("setiap-saat");
  });

  test("of a draft may be dated later", async () => {
    const { problems } = await check({
      [postFile]: post({ date: "2026-11-28", classification: "serta-merta", draft: "true" }),
    });
    expect(problems).toEqual([]);
  });
});
