import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { awaitedReviews } from "../../scripts/lib/model/validity.ts";
import { type Files, named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const page = (fields: string): string =>
  `---\ntitle: PPID\nsummary: Cara meminta informasi kepada petugas informasi di kantor ini.\n${fields}---\nIsi.\n`;
const auction = "{ lot: Mobil, limit: 1000000, deposit: 500000, deadline: 2026-12-01 }";

async function check(files: Files, now = "2026-11-22T08:00") {
  const { folder, marked } = writeOffice(files);
  const { problems } = await checkOffice(read(folder, now));
  return { marked, problems: problems.filter(({ code }) => !code.startsWith("month-")) };
}

describe("until when a text holds, and when it is looked at again", () => {
  test.each<[string, Files, readonly string[]]>([
    ["an end before the post", { [postFile]: post({ validUntil: "▸2026-10-01" }) }, ["idle-valid-until"]],
    ["an end of a lot", { [postFile]: post({ auction, validUntil: "▸2026-12-05" }) }, ["idle-valid-until"]],
    ["an end that is none", { [postFile]: post({ validUntil: "▸nanti" }) }, ["invalid-date"]],
    ["a review of today", { [postFile]: post({ reviewBy: "▸2026-11-22" }) }, ["review-due"]],
    ["a page's review", { "pages/ppid.md": page("reviewBy: ▸2026-11-01\nowner: PPID\n") }, ["review-due"]],
    ["a page's end that is none", { "pages/ppid.md": page("validUntil: ▸besok\n") }, ["invalid-date"]],
    ["an owner without a day", { [postFile]: post({ "▸owner": "Seksi Lelang" }) }, ["missing-field"]],
  ])("%s is told at its place", async (_what, files, codes) => {
    const { problems, marked } = await check(files);
    expect(named(problems)).toEqual(codes.map((code, index) => `${code} ${marked[index]}`));
  });

  test("what is to come, what has ended, and what nobody reads yet asks for nothing", async () => {
    const silent = [
      { validUntil: "2026-12-31", reviewBy: "2026-11-23", owner: "Seksi Lelang" },
      { validUntil: "2026-11-20", reviewBy: "2026-11-21" },
      { auction: auction.replace("12-01", "11-20"), reviewBy: "2026-11-21" },
      { draft: "true", reviewBy: "2026-11-21" },
    ];
    for (const fields of silent) {
      const { problems } = await check({ [postFile]: post({ date: "2026-11-20", ...fields }) });
      expect(named(problems), JSON.stringify(fields)).toEqual([]);
    }
  });

  test("reviews come by owner and day, those of nobody last", () => {
    const { folder } = writeOffice({
      "posts/2026-11/a/index.md": post({ title: "A", reviewBy: "2026-12-02", owner: "Seksi Lelang" }),
      "posts/2026-11/b/index.md": post({ title: "B", reviewBy: "2026-12-01", owner: "Seksi Lelang" }),
      "posts/2026-11/c/index.md": post({ title: "C", reviewBy: "2026-11-01" }),
      "posts/2026-11/d/index.md": post({ title: "D", reviewBy: "2027-01-01", owner: "PPID" }),
      "pages/ppid.md": page("reviewBy: 2026-12-31\nowner: PPID\n"),
    });
    const { office } = read(folder, "2026-11-22T08:00");
    const titles = office && awaitedReviews(office, "2026-12-31").map(({ title }) => title);
    expect(titles).toEqual(["PPID", "B", "A", "C"]);
  });
});
