import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { outlineFor } from "../../scripts/lib/drafting/outline.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Pillar } from "../../scripts/lib/model/office.ts";
import { gapsIn } from "../../scripts/lib/text/gaps.ts";
import { postText } from "../../scripts/lib/writing/markdown-file.ts";
import { read, writeOffice } from "../fixtures/temporary-office.ts";

const pillar = (id: string): Pillar => ({
  id,
  label: id,
  description: "",
  colour: "#000000",
  kinds: [],
  target: 0,
});
const kind = (id: string) => ({ id, label: id });

describe.each(["id", "en"] as const)("outlines in %s", (language) => {
  const words = wordsFor(language);
  const { kinds, alike, pillars, any } = words.drafting.outlines;
  const all: Readonly<Record<string, string>> = { ...kinds, ...pillars, any };

  test.each(Object.keys(all))(
    "%s cannot be published before it is filled, and is a draft without a fault",
    async (name) => {
      const body = all[name] ?? "";
      expect(gapsIn(body).length).toBeGreaterThan(1);
      const { folder } = writeOffice({
        ...draft("konsep", body, true),
        ...draft("terbit", body, false),
      });
      const { problems } = await checkOffice(read(folder));
      expect(problems.filter(({ file }) => file.includes("/konsep/"))).toEqual([]);
      const told = problems.filter(({ file }) => file.includes("/terbit/"));
      expect(new Set(told.map(({ code }) => code))).toEqual(new Set(["unfilled-gap"]));
      expect(told.length).toBeGreaterThanOrEqual(gapsIn(body).length);
    },
  );

  test("that are alike lead to one that there is", () => {
    for (const name of Object.values(alike)) expect(kinds).toHaveProperty(name);
  });

  function draft(slug: string, body: string, isDraft: boolean) {
    const { summary } = words.drafting.gaps;
    const fields = {
      title: slug,
      date: "2026-11-10",
      pillar: "informasi",
      hashtags: ["InfoLelang"],
      summary,
    };
    return { [`posts/2026-11/${slug}/index.md`]: postText({ ...fields, draft: isDraft }, body) };
  }
});

test("an outline is of the post's kind, of one that is like it, of its pillar, or for any", () => {
  const words = wordsFor("id");
  const { kinds, pillars, any } = words.drafting.outlines;
  expect(outlineFor(pillar("informasi"), kind("tutorial"), words)).toBe(kinds.tutorial);
  expect(outlineFor(pillar("informasi"), kind("panduan"), words)).toBe(kinds.tutorial);
  expect(outlineFor(pillar("emosi"), kind("lain"), words)).toBe(pillars.emosi);
  expect(outlineFor(pillar("lain"), undefined, words)).toBe(any);
  expect(outlineFor(pillar("constructor"), kind("toString"), words)).toBe(any);
});
