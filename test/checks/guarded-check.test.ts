import { expect, test } from "vitest";
import type { Check } from "../../scripts/lib/checks/check.ts";
import { guardedCheck } from "../../scripts/lib/checks/guarded-check.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const other = "posts/2026-11/lain/index.md";

function officeOf() {
  const { office } = read(writeOffice({ [other]: post({ title: "Rusak" }) }).folder);
  if (!office) throw new Error("the office cannot be read");
  return office;
}

/** Names each post, and throws at one. */
const faulty =
  (error: Error): Check =>
  ({ office }) =>
    office.posts.map((one) => {
      if (one.title === "Rusak") throw error;
      return problem("empty-body", { file: one.file, line: 1, column: 1 }, {});
    });

test("what a check throws at becomes a problem of that post, and the others are still checked", async () => {
  const found = await guardedCheck(faulty(new TypeError("Invalid URL")))({
    office: officeOf(),
    months: [],
    words: wordsFor("id"),
  });
  expect(named(found)).toEqual(
    [`unprocessable content/${other}:1:1`, `empty-body content/${postFile}:1:1`].sort(),
  );
});

test("an error of the machine is no problem of a post", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  const input = { office: officeOf(), months: [], words: wordsFor("id") };
  await expect(guardedCheck(faulty(full))(input)).rejects.toBe(full);
});
