import { expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, picture, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const home = postFile.replace("index.md", "");

function officeWith(name: string, fields: Record<string, string>, body?: string) {
  return read(writeOffice({ [home + name]: picture, [postFile]: post(fields, body) }).folder);
}

test.each([
  ["a space that does not break", "foto\u00a0kantor.png", "foto kantor.png"],
  ["the narrow space of macOS before AM", "Layar pukul 8.00\u202fAM.png", "Layar pukul 8.00 AM.png"],
  ["a space that does not break in the text alone", "foto kantor.png", "foto\u00a0kantor.png"],
])("%s is a space in a picture's name", (_what, file, written) => {
  const fields = { image: written, imageAlt: "Kantor dari depan" };
  const { office, problems } = officeWith(file, fields, `![Kantor dari depan](<${written}>)\n`);
  expect(named(problems)).toEqual([]);
  const [only] = office?.posts ?? [];
  expect(only?.image?.file.endsWith(file)).toBe(true);
  expect(only?.images[0]?.file.endsWith(file)).toBe(true);
});

/** What is told to be written instead, written there: nothing is left to be said. */
test.each([
  ["foto kantor.png", "foto-kantor.png", "<foto kantor.png>", "foto kantor.png"],
  ["foto (1).png", "foto(1).png", "<foto (1).png>", "foto (1).png"],
  ["foto #1.png", "foto-1.png", "<foto #1.png>", '"foto #1.png"'],
  ["[foto].png", "foto.png", "[foto].png", '"[foto].png"'],
  ["foto.jpg.png", "foto.jpg", "foto.jpg.png", "foto.jpg.png"],
])("%s for %s is told as it is written in each place", (file, written, inBody, inField) => {
  const office = (image: string, source: string) =>
    officeWith(file, { image, imageAlt: "Kantor dari depan" }, `![Kantor dari depan](${source})\n`).problems;
  const hints = office(written, written).map((one) => wordProblem(one, wordsFor("id")).hint);
  expect(hints).toEqual([`Tulis ${inBody}.`, `Tulis ${inField}.`]);
  expect(named(office(inField, inBody))).toEqual([]);
});
