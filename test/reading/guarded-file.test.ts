import { expect, test } from "vitest";
import type { ContentFile } from "../../scripts/lib/reading/content-file.ts";
import { guardedFile } from "../../scripts/lib/reading/guarded-file.ts";
import { postReader } from "../../scripts/lib/reading/read-post.ts";
import { readingRules } from "../../scripts/lib/reading/reading-rules.ts";
import { named, post, postFile } from "../fixtures/temporary-office.ts";

const rules = readingRules("content", {
  site: undefined,
  pillars: undefined,
  hashtags: undefined,
  campaigns: undefined,
});

/** Reads a post as ever, but throws wherever the text holds a word, as a library with a fault would. */
function readWith(word: string, text: string) {
  const read = postReader(rules);
  const faulty = (file: ContentFile): ReturnType<typeof read> => {
    if (Buffer.from(file.bytes as Uint8Array).includes(word)) throw new Error(`no ${word}`);
    return read(file);
  };
  return guardedFile(
    "content",
    faulty,
  )({
    name: postFile,
    bytes: Buffer.from(text),
    beside: new Set(["index.md"]),
  });
}

const at = (code: string, line: number, column = 1): string =>
  `${code} content/${postFile}:${line}:${column}`;

test("a line of the body that reading throws at is named, beside all else that is wrong", () => {
  const body = "Satu.\n\nDua BOM.\n\n[Tiga](javascript:x)\n\nEmpat BOM.\n";
  const { value, problems } = readWith("BOM", post({ title: null, date: "besok" }, body));
  expect(value).toBeUndefined();
  expect(named(problems)).toEqual(
    [
      at("missing-field", 2),
      at("invalid-date", 2, 7),
      at("unprocessable", 9),
      at("unsafe-link", 11, 8),
      at("unprocessable", 13),
    ].sort(),
  );
});

test("so is a line of the front matter; that its field is missing without it is not said", () => {
  const { problems } = readWith("BOM", post({ title: "BOM" }, "[Tiga](javascript:x)\n"));
  expect(named(problems)).toEqual([at("unprocessable", 2), at("unsafe-link", 8, 8)]);
});

test("where no line is to blame the file is", () => {
  const read = () => {
    throw new Error("whatever it holds");
  };
  const { problems } = guardedFile(
    "content",
    read,
  )({
    name: postFile,
    bytes: Buffer.from(post()),
    beside: new Set(),
  });
  expect(named(problems)).toEqual([at("unprocessable", 1)]);
});
