import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { type Ask, askIn } from "../../scripts/cli/ask.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";

const words = wordsFor("id");
const [enter, tab, down, esc] = ["\r", "\t", "\u001b[B", "\u001b"];
const choices = [
  { value: "uangkita", label: "#UangKita", hint: "kampanye Uang Kita" },
  { value: "infolelang", label: "#InfoLelang" },
  { value: "tipslelang", label: "#TipsLelang" },
];

/** Asks at a terminal of 80 × 24, where these keys are pressed one after another. */
async function asked<T>(question: (ask: Ask) => Promise<T>, keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = "";
  output.on("data", (text) => {
    shown += text;
  });
  const answer = question(askIn(words, { input, output })).catch((error: Error) => error.message);
  for (const key of keys) {
    await new Promise((done) => setImmediate(done));
    input.write(key);
  }
  return { answer: await answer, shown: stripVTControlCharacters(shown) };
}

describe("a question", () => {
  test("for words calls an example one, which Enter does not take", async () => {
    const { answer, shown } = await asked(
      (ask) => ask.text({ message: "Nama kantor", example: "KPKNL Contoh" }),
      [enter],
    );
    expect(answer).toBe("");
    expect(shown).toContain("misalnya KPKNL Contoh");
  });

  test("for words shows what stands there, and takes it with Enter", async () => {
    const { answer, shown } = await asked(
      (ask) => ask.text({ message: "Tanggal", initial: "2026-11-24" }),
      [enter],
    );
    expect(answer).toBe("2026-11-24");
    expect(shown).toContain("Tanggal");
  });

  test("for words tells what is wrong until it is right", async () => {
    const check = (typed: string) => (typed === "" ? "tidak boleh kosong." : undefined);
    const { answer, shown } = await asked(
      (ask) => ask.text({ message: "Judul", check }),
      [enter, "A", enter],
    );
    expect(answer).toBe("A");
    expect(shown).toContain("tidak boleh kosong.");
  });

  test("for one of some starts at the one that is named", async () => {
    const one = (ask: Ask) => ask.one("Tagar", choices, "infolelang");
    expect((await asked(one, [enter])).answer).toBe("infolelang");
    expect((await asked(one, [down, enter])).answer).toBe("tipslelang");
  });

  test("for several takes those that are marked", async () => {
    const several = (ask: Ask) => ask.several("Tagar", choices, ["uangkita"]);
    expect((await asked(several, [down, " ", enter])).answer).toEqual(["uangkita", "infolelang"]);
  });

  test("for some of many finds them as they are typed", async () => {
    const find = (ask: Ask) => ask.find("Tagar", choices);
    const { answer, shown } = await asked(find, [..."tips", tab, enter]);
    expect(answer).toEqual(["tipslelang"]);
    expect(shown).toContain("Cari:");
    expect(shown).toContain("Dipilih: #TipsLelang");
    expect(shown).not.toMatch(/search|select|match|item/i);
  });

  test("for some of many takes at least one, and no more than may be", async () => {
    const find = (ask: Ask) =>
      ask.find("Tagar", choices, (chosen) => (chosen.length > 1 ? "terlalu banyak" : undefined));
    const { answer, shown } = await asked(find, [enter, ..."lelang", tab, down, tab, enter, tab, enter]);
    expect(answer).toEqual(["infolelang"]);
    expect(shown).toContain(words.ask.atLeastOne);
    expect(shown).toContain("terlalu banyak");
  });

  test("for some of many says where nothing is found", async () => {
    const { shown } = await asked((ask) => ask.find("Tagar", choices), [..."xyz", "\u0003"]);
    expect(shown).toContain(words.ask.nothingFound);
  });

  test.each([
    ["Escape", esc],
    ["Ctrl+C", "\u0003"],
  ])("is given up with %s", async (_name, key) => {
    for (const question of [
      (ask: Ask) => ask.text({ message: "Judul" }),
      (ask: Ask) => ask.yesOrNo("Konsep?"),
      (ask: Ask) => ask.find("Tagar", choices),
    ])
      expect((await asked<unknown>(question, [key])).answer).toBe(words.ask.givenUp);
  });
});
