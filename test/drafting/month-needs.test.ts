import { describe, expect, test } from "vitest";
import { nextFreeDay } from "../../scripts/lib/drafting/free-day.ts";
import { monthNeeds } from "../../scripts/lib/drafting/month-needs.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { type Files, post, read, writeOffice } from "../fixtures/temporary-office.ts";

function office(files: Files = {}, now?: string): Office {
  const found = read(writeOffice(files).folder, now).office;
  if (!found) throw new Error("no office");
  return found;
}

/** @param pillars of posts on days of a month, from its first on */
function posts(
  month: string,
  pillars: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Files {
  return Object.fromEntries(
    pillars.map((pillar, i) => [
      `posts/${month}/pos-${i}/index.md`,
      post({
        title: `Pos ${i}`,
        date: `${month}-${String(i + 1).padStart(2, "0")}`,
        pillar,
        kind: null,
        ...fields,
      }),
    ]),
  );
}

describe("the pillar that a month needs", () => {
  test("is that of the check's forecast", () => {
    const six = posts("2026-12", ["promosi", "promosi", "informasi", "informasi", "emosi", "informasi"]);
    const one = office(six);
    const report = monthReports(one).find(({ month }) => month === "2026-12");
    expect(report?.forecast?.next).toBe("informasi");
    expect(monthNeeds(one, "2026-12").next?.id).toBe("informasi");
  });

  test("counts drafts of the current month too, so that the next one is another", () => {
    const four = posts("2026-11", ["informasi", "informasi", "informasi", "informasi"], { draft: "true" });
    const one = office({ ...four, "posts/2026-11/pos-pertama/index.md": null });
    expect(monthReports(one).at(-1)?.forecast?.next).toBe("informasi");
    expect(monthNeeds(one, "2026-11").next?.id).toBe("emosi");
  });

  test("is none where the month is as it should be, and then the one furthest behind is taken", () => {
    const ten = [..."iiiiiii"].map(() => "informasi").concat("emosi", "emosi", "promosi");
    const { next, default: taken } = monthNeeds(office(posts("2026-12", ten)), "2026-12");
    expect(next).toBeUndefined();
    expect(taken?.id).toBe("informasi");
  });

  test("is none of a month that is over", () => {
    const { next, default: taken } = monthNeeds(office(posts("2026-09", ["promosi"])), "2026-09");
    expect(next).toBeUndefined();
    expect(taken).toBeDefined();
  });

  test("comes with how the month stands", () => {
    const { pillars } = monthNeeds(office(posts("2026-12", ["informasi", "emosi"])), "2026-12");
    expect(pillars.map(({ pillar, posts, share }) => [pillar.id, posts, share])).toEqual([
      ["informasi", 1, 0.5],
      ["emosi", 1, 0.5],
      ["promosi", 0, 0],
    ]);
  });
});

describe("the next free day", () => {
  test("is the first working day to come without a post or a draft", () => {
    const files = posts("2026-11", []);
    expect(nextFreeDay(office(files, "2026-11-20T08:00"))).toBe("2026-11-23");
    const taken = { "posts/2026-11/isi/index.md": post({ date: "2026-11-23", draft: "true" }) };
    expect(nextFreeDay(office(taken, "2026-11-20T08:00"))).toBe("2026-11-24");
  });

  test("is in the next month where this one has none, and no holiday", () => {
    const days = "- { date: 2026-12-01, name: Libur Contoh, kind: holiday, source: contoh }\n";
    expect(nextFreeDay(office({ "days.yaml": days }, "2026-11-30T08:00"))).toBe("2026-12-02");
  });
});
