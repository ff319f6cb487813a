import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, test } from "vitest";
import { channels } from "../../scripts/lib/model/office.ts";
import { shapes } from "../../scripts/lib/model/shapes.ts";
import { previewStylesheets } from "../../scripts/lib/output/assets.ts";
import { bundleStylesheet } from "../../scripts/lib/output/bundle.ts";
import { widthClass, widthsCss } from "../../scripts/lib/site/widths.ts";
import { crops } from "../../templates/components/preview/picture.tsx";
import { basicCharacters } from "./basic-characters.ts";

const templates = join(import.meta.dirname, "..", "..", "templates");
const entries = [
  "assets/site.css",
  "assets/list.css",
  "assets/more.css",
  "assets/rich.css",
  "assets/data.css",
  "assets/campaign.css",
  "assets/kit.css",
  "assets/search.css",
  "assets/feed.css",
];
/** Served as it stands, beside the stylesheet of the site, and by the preview alone. */
const previewSheet = "assets/preview.css";
const parts = globSync("**/*.css", { cwd: templates }).filter(
  (file) => ![...entries, previewSheet].includes(file),
);
const sources = [...parts, previewSheet].map((file) => ({ file, css: read(file) }));
/** Sets on each page what an office chooses. */
const themeSource = readFileSync(join(templates, "../scripts/lib/site/theme.ts"), "utf8");
const require = createRequire(import.meta.url);

const bundles = { site: "", list: "", more: "", kit: "", search: "" };
beforeAll(async () => {
  bundles.site = await bundleStylesheet("assets/site.css");
  bundles.list = await bundleStylesheet("assets/list.css");
  bundles.more = await bundleStylesheet("assets/more.css");
  bundles.kit = await bundleStylesheet("assets/kit.css", { more: previewStylesheets });
  bundles.search = await bundleStylesheet("assets/search.css");
});

describe("the parts", () => {
  it("are each imported by one of the entries, once, but for the previews of channels, which follow from their table", () => {
    const imported = entries.flatMap((entry) =>
      Array.from(read(entry).matchAll(/@import "([^"]+)"/g), ([, path = ""]) => join(dirname(entry), path)),
    );
    expect([...imported, ...previewStylesheets].toSorted()).toEqual(parts.toSorted());
  });

  it("have a preview's rules for every channel", () => {
    for (const channel of channels) {
      expect(parts).toContain(`components/preview/${channel}.css`);
      expect(bundles.kit).toContain(`.on-${channel}`);
    }
  });

  it("change at two widths alone, from narrow to wide", () => {
    const queries = sources.flatMap(({ css }) => css.match(/@media[^{]*(?:width|height)[^{]*(?= \{)/g) ?? []);
    expect([...new Set(queries)].toSorted()).toEqual([
      "@media (min-width: 46em)",
      "@media (min-width: 60em)",
    ]);
  });

  it("take spaces, sizes of type and corners from the scale", () => {
    const spaces = new Set(read("assets/tokens.css").match(/(?<=--space-\d+: )[^;]+/g));
    expect(spaces.size).toBeGreaterThan(0);
    const found = sources.flatMap(({ file, css }) =>
      Array.from(css.matchAll(/^\s*([a-z-]+): ([^;{}]+);/gm), ([line, property = "", value = ""]) => {
        const lengths = value.match(/(?<![\w.])[\d.]+rem\b/g) ?? [];
        const written =
          (/^(?:margin|padding|(?:.*-)?gap)/.test(property) &&
            lengths.some((length) => spaces.has(length))) ||
          (/^(?:font|font-size|border-radius)$/.test(property) &&
            lengths.length > 0 &&
            !value.startsWith("clamp("));
        return written ? [`${file}: ${line.trim()}`] : [];
      }).flat(),
    );
    expect(found).toEqual([]);
  });

  it("use no custom property that is not set, and set none that is not used", () => {
    const code = [...sources.map(({ css }) => css), themeSource].join("\n");
    const named = (pattern: RegExp) =>
      [...new Set(Array.from(code.matchAll(pattern), ([, name]) => name))].toSorted();
    expect(named(/var\((--[a-z0-9-]+)/g)).toEqual(named(/(?<![\w(`-])(--[a-z0-9-]+):/g));
  });

  it("style only what a template or the Markdown of posts can contain", () => {
    const code = globSync(
      [
        "templates/**/*.{ts,tsx}",
        "templates/assets/*.js",
        "scripts/lib/{markdown,mix,problems,site,output,preview}/*.ts",
      ],
      {
        cwd: join(templates, ".."),
      },
    )
      .map((file) => readFileSync(join(templates, "..", file), "utf8"))
      .join("\n");
    const known = new Set(code.match(/[a-z][a-z0-9-]*/g));
    for (const channel of channels) known.add(`on-${channel}`);
    const classes = sources.flatMap(({ file, css }) =>
      Array.from(selectorsOf(css).matchAll(/\.([a-z][a-z0-9-]*)/g), ([, name = ""]) => ({ file, name })),
    );
    expect(classes.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe("the bundles", () => {
  it("stay small: 7 KB on the wire, 3 KB more for share kits, 3.5 KB for pages that few open and 1 KB for the search", () => {
    expect(gzipSync(bundles.site).length).toBeLessThanOrEqual(6 * 1024);
    expect(gzipSync(bundles.list).length).toBeLessThanOrEqual(3 * 1024);
    expect(gzipSync(bundles.more).length).toBeLessThanOrEqual(3.5 * 1024);
    expect(gzipSync(bundles.kit).length).toBeLessThanOrEqual(3 * 1024);
    expect(gzipSync(bundles.search).length).toBeLessThanOrEqual(1024);
  });

  it("ask for two weights of fonts that are installed, and load nothing else", () => {
    const urls = Array.from(
      `${bundles.site}${bundles.kit}`.matchAll(/url\(([^)]*)\)/g),
      ([, url = ""]) => url,
    );
    const files = urls.map(
      (url) =>
        /^fonts\/(plus-jakarta-sans-(?:basic|latin|latin-ext|i)-(?:400|700)-normal\.woff2)$/.exec(url)?.[1],
    );
    expect(files).toHaveLength(7);
    for (const file of files) {
      const place = /-(?:basic|i)-/.test(file ?? "")
        ? join(templates, "assets", "fonts", file ?? "")
        : require.resolve(`@fontsource/plus-jakarta-sans/files/${file}`);
      expect(existsSync(place)).toBe(true);
    }
  });

  it("say of the smallest font what it draws", () => {
    const [range = ""] = read("assets/fonts.css").match(/(?<=-basic-400[^}]*unicode-range:\s*)[^;]+/) ?? [];
    const drawn = range.split(",").flatMap((part) => {
      const [first = "", last = first] = part.trim().replace("U+", "").split("-");
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) =>
        String.fromCodePoint(from + index),
      );
    });
    expect(drawn.join("")).toBe([...basicCharacters].toSorted().join(""));
  });

  it("give every shape a pattern in the bars", () => {
    for (const shape of shapes) expect(bundles.list).toContain(`.bar .${shape}{`);
  });

  it("do without what old Android browsers cannot read", () => {
    const young =
      /color-mix|@layer|@container|@import|:has\(|:is\(|:where\(|oklch\(|light-dark\(|&|\binset:|width ?[<>]/;
    expect(bundles.site + bundles.list + bundles.more).not.toMatch(young);
    expect(bundles.kit).not.toMatch(young);
  });
});

function read(file: string): string {
  return readFileSync(join(templates, file), "utf8");
}

/** What stands before the braces, without comments. */
function selectorsOf(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\{[^{}]*\}/g, "");
}

describe("classes in place of styles", () => {
  it("give a cropped picture the shape that its name says", () => {
    for (const [name, share] of Object.entries(crops)) {
      const [, width, height] =
        new RegExp(`\\.photo\\.${name}\\{aspect-ratio:(\\d+) ?/ ?(\\d+)\\}`).exec(bundles.kit) ?? [];
      expect(Number(width) / Number(height), name).toBeCloseTo(share, 6);
    }
  });

  it("give a bar each width in whole percents, and what is not nothing the least of them", () => {
    expect(widthClass(0.666)).toBe("w67");
    expect(widthClass(0.001)).toBe("w1");
    expect(widthClass(1)).toBe("w100");
    for (let width = 1; width <= 100; width++) expect(widthsCss).toContain(`.w${width}{width:${width}%}`);
  });

  it("align the columns of tables, whichever way a table runs", () => {
    for (const side of ["left", "center", "right"])
      expect(bundles.site).toContain(`.prose .table .to-${side}{text-align:${side}}`);
  });
});

test("the office's colours come after the site's own styles and before what an office adds", async () => {
  const css = await bundleStylesheet("assets/site.css", { settings: ":root{--brand:#123456}" });
  expect(css.trimEnd().endsWith(":root{--brand:#123456}")).toBe(true);
});
