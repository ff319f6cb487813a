import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { adminAddress } from "../../scripts/lib/model/addresses.ts";
import { siteOf } from "../site-built/site.ts";

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // A matter of taste: the standard takes <!doctype> in any letters.
      "doctype-style": "off",
      // A bar is as long as its share, and a column is aligned as its author asked: data, not style.
      "no-inline-style": "off",
      // Where a telephone number may break is for the style sheet to say.
      "tel-non-breaking": "off",
      // preact closes void elements, <br/>; the standard takes both.
      "void-style": "off",
      // A post may have a title of 110 characters, and the office's name follows it.
      "long-title": "off",
    },
  }),
);

describe.each(["full", "court", "english"] as const)("html-validate", (name) => {
  test(`finds nothing in ${name}`, async () => {
    const site = siteOf(name);
    const found: string[] = [];
    for (const address of [...site.pages, adminAddress]) {
      const report = await validator.validateString(
        site.bytes(address).toString("utf8"),
        `${address}index.html`,
      );
      for (const result of report.results) {
        for (const { ruleId, line, column, message } of result.messages) {
          found.push(`${address} ${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
