import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { shapes } from "../../scripts/lib/site/shapes.ts";

const css = readFileSync(new URL("../../templates/assets/style.css", import.meta.url), "utf8");
const require = createRequire(import.meta.url);

describe("the stylesheet", () => {
  it("stays small: 32 KB as written, 8 KB on the wire", () => {
    expect(Buffer.byteLength(css)).toBeLessThanOrEqual(32 * 1024);
    expect(gzipSync(css).length).toBeLessThanOrEqual(8 * 1024);
  });

  it("asks for two weights of fonts that are installed, and loads nothing else", () => {
    const urls = Array.from(css.matchAll(/url\(([^)]*)\)/g), (match) => match[1] ?? "");
    const files = urls.map(
      (url) => /^"fonts\/(plus-jakarta-sans-latin(?:-ext)?-(?:400|700)-normal\.woff2)"$/.exec(url)?.[1],
    );
    expect(files).toHaveLength(4);
    for (const file of files) {
      expect(existsSync(require.resolve(`@fontsource/plus-jakarta-sans/files/${file}`))).toBe(true);
    }
  });

  it("gives every shape a pattern in the bars", () => {
    for (const shape of shapes) expect(css).toContain(`.bar .${shape} {`);
  });

  it("does without what old Android browsers cannot read", () => {
    expect(css).not.toMatch(/color-mix|@layer|@container|:has\(|:is\(|:where\(|oklch\(|light-dark\(|&:/);
  });
});
