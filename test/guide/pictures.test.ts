/** The guide's pictures and links lead to what is there, also where the guide lies in an office's node_modules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { pictures } from "./pictures.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, ".github", "panduan");
const guide = readFileSync(join(root, "PANDUAN.md"), "utf8");
const { files }: { readonly files: readonly string[] } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

describe("the guide's pictures", () => {
  const shown = Array.from(guide.matchAll(/!\[([^\]]*)\]\(\.github\/panduan\/([^)]+)\)/g));

  test("are those that npm run pictures makes, each with what it shows in words", () => {
    const made = pictures.map(({ name }) => `${name}.webp`).sort();
    expect(shown.map(([, , file]) => file).sort()).toEqual(made);
    expect(readdirSync(folder).sort()).toEqual(made);
    expect(shown.filter(([, alt = ""]) => alt.length < 20)).toEqual([]);
  });

  test.each(pictures)("$name is small, and as wide as its screen", async ({ name, screen }) => {
    const bytes = readFileSync(join(folder, `${name}.webp`));
    expect(bytes.length).toBeLessThanOrEqual(100_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", ...screen });
  });
});

describe.each(["PANDUAN.md", "README.md"])("the links of %s", (name) => {
  const text = readFileSync(join(root, name), "utf8")
    .replace(/^( *)```[\s\S]*?^\1```$/gm, "")
    .replace(/^ {4,}.*$|`[^`\n]*`/gm, "");
  const links = Array.from(text.matchAll(/\]\(<?([^)>]+)>?\)/g), ([, link = ""]) => link).filter(
    (link) => !/^[a-z]+:/.test(link),
  );

  test("lead to files and headings that there are", () => {
    expect(links.length).toBeGreaterThan(2);
    const broken = links.filter((link) => {
      const [path = "", id] = link.split("#");
      const file = path === "" ? join(root, name) : join(root, dirname(name), path);
      return !existsSync(file) || (id !== undefined && !headingsOf(file).includes(id));
    });
    expect(broken).toEqual([]);
  });
});

test("what the guide leads to is packed with it", () => {
  const paths = Array.from(guide.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g), ([, path = ""]) => path).filter(
    (path) => existsSync(join(root, path)) && path !== "",
  );
  expect(paths.length).toBeGreaterThan(10);
  const isPacked = (path: string): boolean => files.some((packed) => `${path}/`.startsWith(`${packed}/`));
  expect(paths.filter((path) => !isPacked(path))).toEqual([]);
});

/** As hosts make them of a page's headings. */
function headingsOf(file: string): string[] {
  return Array.from(readFileSync(file, "utf8").matchAll(/^#{1,4} (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
