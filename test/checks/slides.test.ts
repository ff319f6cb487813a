import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { post, postFile, writeOffice } from "../fixtures/temporary-office.ts";

const steps = (count: number) => `[${Array.from({ length: count }, (_, index) => `Langkah ${index + 1}`)}]`;
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}. Langkah`).join("\n");

test.each([
  ["eight steps on Instagram", "[instagram]", steps(8), "Isi.", []],
  ["nine steps on Instagram", "[instagram]", steps(9), "Isi.", ["too-many-slides"]],
  ["ten steps on TikTok", "[tiktok]", steps(10), "Isi.", []],
  ["steps for channels without carousels", "[x, facebook]", steps(3), "Isi.", ["unused-slides"]],
  ["auto, and no step in the text", "[instagram]", "auto", "Isi.", ["slides-found"]],
  ["auto, and one step in the text", "[instagram]", "auto", numbered(1), ["slides-found"]],
  ["auto, and two steps in the text", "[instagram]", "auto", numbered(2), []],
  ["auto, and twelve steps in the text", "[threads]", "auto", numbered(12), ["slides-found"]],
])("%s", async (_what, channels, slides, body, codes) => {
  const { folder, marked } = writeOffice({
    [postFile]: post({ channels, slides: codes.length > 0 ? `▸${slides}` : slides }, body),
  });
  const { problems } = await checkOffice(readOffice({ folder, label: "content", now: "2026-11-22" }));
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(marked);
});
