import { describe, expect, test } from "vitest";
import { longSentence } from "../../scripts/lib/markdown/long-sentences.ts";
import { renderer } from "./render.ts";

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `kata${index}`).join(" ");
const found = (body: string) => renderer.render(body).longSentences;

describe("sentences that are too long", () => {
  test("are told with their words and the line that their block begins on", () => {
    expect(found(`Pendek.\n\nAwal. ${words(longSentence + 1)}. Akhir.`)).toEqual([
      { sentence: `${words(longSentence + 1)}.`, words: longSentence + 1, line: 2 },
    ]);
    expect(found(`${words(30)}\n${words(30)}`)).toHaveLength(1);
  });

  test.each([
    ["as long as they may be", `${words(longSentence)}.`],
    ["several, one after the other", `${words(30)}. ${words(30)}? “${words(30)}.” ${words(30)}`],
    ["parted by a colon or a semicolon", `${words(30)}: ${words(30)}; ${words(30)}`],
    ["of a list", `- ${words(30)}\n- ${words(30)}`],
    ["figures and dates, each a word", `${words(30)} Rp1.284.000,50 22/11/2026 08.00–15.00`],
    ["somebody else's", `> ${words(60)}`],
    ["code", `\`\`\`\n${words(60)}\n\`\`\``],
  ])("are not %s", (_what, body) => {
    expect(found(body)).toEqual([]);
  });
});
