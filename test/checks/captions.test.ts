import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { post, postFile, writeOffice } from "../fixtures/temporary-office.ts";

/** Registered in the temporary office. */
const known = "InfoLelang";
const other = "JagaAsetNegara";
const long = "kata ".repeat(80).trim();

test.each([
  ["a text too long for X", `\n  facebook: Boleh.\n  x: ▸${long}`, ["caption-too-long"]],
  ["two hashtags on Threads", `\n  threads: ▸"#${known} dan #${other}"`, ["caption-too-many-hashtags"]],
  ["six links on Threads", `\n  threads: ▸"${"a.go.id ".repeat(6)}"`, ["caption-too-many-links"]],
  ["a hashtag in other capitals", `\n  x: ▸"#${known.toLowerCase()}"`, ["caption-hashtag"]],
  ["a hashtag that is not registered", '\n  x: ▸"#TidakAda"', ["caption-hashtag"]],
  ["a text of several lines, too long", `\n  x: ▸|\n    ${long}\n\n    ${long}`, ["caption-too-long"]],
  ["a channel that there is not", "\n  ▸instagarm: Halo", ["unknown-key"]],
  ["an empty text", '\n  x: ▸""', ["wrong-length"]],
  [
    "what each channel takes",
    `\n  facebook: ${long}\n  threads: "#${known}"\n  instagram: "#${known} #${other}"`,
    [],
  ],
])("%s is named at its own line and column", async (_what, captions, codes) => {
  const { folder, marked } = writeOffice({
    [postFile]: post({ channels: "[facebook, x, threads, instagram]", captions }),
  });
  const checked = await checkOffice(readOffice({ folder, label: "content", now: "2026-11-22" }));
  // A post that cannot be read leaves the office without one.
  const problems = checked.problems.filter(({ code }) => code !== "empty-content");
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(marked);
});

test("a text for a channel that the post does not go to is told", async () => {
  const { folder, marked } = writeOffice({
    [postFile]: post({ channels: "[x]", captions: "\n  telegram: ▸Halo." }),
  });
  const { problems } = await checkOffice(readOffice({ folder, label: "content", now: "2026-11-22" }));
  expect(problems.map(({ code }) => code)).toEqual(["unused-caption"]);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(marked);
});

test("the lines of a text stay lines", () => {
  const { folder } = writeOffice({ [postFile]: post({ captions: "\n  x: |\n    Satu.  \n\n    Dua.\n" }) });
  const { office } = readOffice({ folder, label: "content", now: "2026-11-22" });
  expect(office?.posts[0]?.captions).toEqual({ x: "Satu.\n\nDua." });
});
