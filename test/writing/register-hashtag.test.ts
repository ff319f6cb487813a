import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registerHashtag, withHashtag } from "../../scripts/lib/writing/register-hashtag.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

describe("a new hashtag", () => {
  test.each([
    ["behind the others", "InfoLelang:\n", "InfoLelang:\nInfoPajak:\n"],
    [
      "behind a last line without an end",
      "InfoLelang:\n  description: Lelang",
      "InfoLelang:\n  description: Lelang\nInfoPajak:\n",
    ],
    ["with the file's own line ends", "InfoLelang:\r\n", "InfoLelang:\r\nInfoPajak:\r\n"],
    [
      "behind a comment",
      "# Tagar kantor\nInfoLelang: # resmi\n# akhir\n",
      "# Tagar kantor\nInfoLelang: # resmi\n# akhir\nInfoPajak:\n",
    ],
    ["in a file of comments alone", "# Tagar kantor\n", "# Tagar kantor\nInfoPajak:\n"],
    ["in an empty file", "", "InfoPajak:\n"],
    ["in place of an empty map", "# Tagar kantor\n{}\n", "# Tagar kantor\n\nInfoPajak:\n"],
    ["behind a byte-order mark", "\ufeffInfoLelang:\n", "\ufeffInfoLelang:\nInfoPajak:\n"],
  ])("stands %s", (_where, text, expected) => {
    expect(withHashtag(text, { name: "InfoPajak" })).toBe(expected);
  });

  test("has its description, whatever signs it has", () => {
    expect(withHashtag("A:\n", { name: "InfoPajak", description: "Pajak: cara #bayar" })).toBe(
      'A:\nInfoPajak:\n  description: "Pajak: cara #bayar"\n',
    );
  });

  test.each([
    ["is there already", "InfoPajak:\n"],
    ["would stand behind braces", "{ InfoLelang: }\n"],
    ["would stand behind an error", "InfoLelang: [\n"],
    ["would stand behind a list", "- InfoLelang\n"],
    ["would stand in another document", "InfoLelang:\n...\n"],
    ["would be within a text", "InfoLelang:\n  description: |\n    a\n   b: c\n"],
  ])("is not added where it %s", (_where, text) => {
    expect(withHashtag(text, { name: "InfoPajak" })).toBeUndefined();
  });

  test("is written whole, or nothing is", () => {
    const folder = temporaryFolder();
    const file = join(folder, "hashtags.yaml");
    expect(registerHashtag(folder, { name: "InfoPajak" })).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("InfoPajak:\n");
    writeFileSync(file, "[]\n");
    expect(registerHashtag(folder, { name: "InfoLain" })).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("[]\n");
  });
});
