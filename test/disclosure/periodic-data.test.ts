import { expect, test } from "vitest";
import { type ItemReport, itemReports } from "../../scripts/lib/disclosure/item-reports.ts";
import { itemJson, periodicCsv } from "../../scripts/lib/disclosure/periodic-data.ts";
import type { PeriodicItem } from "../../scripts/lib/model/disclosure.ts";
import { samplePost } from "../templates/sample-site.ts";

const item = (id: string, more: Partial<PeriodicItem> = {}): PeriodicItem => ({
  ...{ id, name: `Butir ${id}`, about: undefined, rule: "UU 14/2008", every: "bulanan", within: undefined },
  ...{ since: "2026-01-01", page: undefined, at: { file: "content/berkala.yaml", line: 1, column: 1 } },
  ...more,
});
const now = { date: "2026-11-22" };
const absolute = (address: string) => `https://a.go.id${address}`;

test("an item is fulfilled by the newest public post that names it, or by its page, whichever is later", () => {
  const post = samplePost(0, { fulfils: ["a", "b"] });
  const date = post.date.date;
  const older = samplePost(40, { fulfils: ["a"] });
  const hidden = samplePost(0, { fulfils: ["c"], state: "draft" });
  const posts = [post, hidden, older];
  const periodic = [
    item("a"),
    item("b", { page: { address: "/ppid/", updated: "2026-11-21" } }),
    item("c"),
    item("d", { page: { address: "/ppid/", updated: "2026-12-01" } }),
  ];
  const reports = itemReports({ periodic, posts, now: { date: date > "2026-11-21" ? date : "2026-11-22" } });
  expect(reports.map(({ last }) => last?.address)).toEqual([
    post.address,
    date >= "2026-11-21" ? post.address : "/ppid/",
    undefined,
    undefined,
  ]);
});

test("the data name each item with its state, and spell addresses out", () => {
  const [report] = itemReports({
    periodic: [
      item("a", { name: '=Laporan, "lengkap"', page: { address: "/ppid/", updated: "2026-11-02" } }),
    ],
    posts: [],
    now,
  }) as [ItemReport];
  expect(itemJson(report, absolute)).toEqual({
    ...{ id: "a", name: '=Laporan, "lengkap"', rule: "UU 14/2008", every: "bulanan" },
    ...{ state: "current", due: "2026-12-31", missed: 0 },
    last: { date: "2026-11-02", address: "https://a.go.id/ppid/", title: null },
  });
  expect(periodicCsv([report], absolute)).toBe(
    "id,name,rule,every,state,due,missed,last_date,last_address,last_title\r\n" +
      'a," =Laporan, ""lengkap""",UU 14/2008,bulanan,current,2026-12-31,0,2026-11-02,https://a.go.id/ppid/,\r\n',
  );
});
