import { expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

test("an address that another begins with is found at its own place", () => {
  const { folder, marked } = writeOffice({
    [postFile]: post(
      {},
      "[a](https://lelang.go.id/a) [b](▸https:/lelang.go.id/x) [c](▸https:/lelang.go.id)\n",
    ),
  });
  expect(named(read(folder).problems)).toEqual(marked.map((place) => `relative-link ${place}`).sort());
});

test.each([
  ["a space before its colon", "https ://lelang.go.id", "https://lelang.go.id"],
  ["a space behind its colon", "https: //lelang.go.id", "https://lelang.go.id"],
  ["slashes in an e-mail address", "mailto://halo@kantor.go.id", "mailto:halo@kantor.go.id"],
  ["slashes before a number", "tel://+622112345", "tel:+622112345"],
])("%s: the address that was meant is told", (_what, written, meant) => {
  const problemsOf = (address: string) =>
    read(writeOffice({ [postFile]: post({}, `Lihat [ini](${address}).\n`) }).folder).problems;
  expect(problemsOf(written).map((one) => wordProblem(one, wordsFor("id")).hint)).toEqual([
    `Mungkin maksudnya ${meant}?`,
  ]);
  expect(named(problemsOf(meant))).toEqual([]);
});
