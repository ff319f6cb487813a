/** What a phone loads of a page before somebody scrolls, worked out from the page itself: no browser is asked, so that every build can tell. */
import { gzipSync } from "node:zlib";
import { readMarkup, type Tag } from "../guard/markup.ts";
import { withoutBase } from "../model/base.ts";

export interface PageWeight {
  /** bytes, all together */
  readonly bytes: number;
  /** the heaviest of the office's pictures among them, a logo being none */
  readonly picture: LoadedFile | undefined;
}

export interface LoadedFile {
  readonly address: string;
  /** as it is sent */
  readonly bytes: number;
}

export interface SiteFiles {
  /** the path that the site stands under: "" or "/pilar" */
  readonly base: string;
  /** bytes of a file as it stands in the site; undefined where there is none */
  size(address: string): number | undefined;
  read(address: string): Uint8Array;
}

/** A cheap phone: 360 points wide, two pixels each. */
const phone = { width: 360, density: 2, rem: 16 };

/** Weighs pages of one site: what they share is packed once. */
export function pageScales(files: SiteFiles): (address: string) => PageWeight {
  const packed = new Map<string, number>();
  const weightOf = (address: string): number => {
    let bytes = packed.get(address);
    if (bytes === undefined) {
      const size = files.size(address);
      bytes = size === undefined ? 0 : isText.test(address) ? gzipSync(files.read(address)).length : size;
      packed.set(address, bytes);
    }
    return bytes;
  };
  const faces = new Map<string, readonly Face[]>();
  const facesOf = (sheet: string): readonly Face[] => {
    const known = faces.get(sheet) ?? facesIn(Buffer.from(files.read(sheet)).toString("utf8"), sheet);
    faces.set(sheet, known);
    return known;
  };
  return (address) => {
    const html = Buffer.from(files.read(address)).toString("utf8");
    const { stylesheets, scripts, pictures, marks, text, strong } = loadedBy(html);
    const own = (href: string): string => withoutBase(files.base, href);
    const sheets = stylesheets.map(own).filter((sheet) => files.size(sheet) !== undefined);
    const fonts = sheets.flatMap((sheet) =>
      facesOf(sheet).filter(({ weight, has }) => has(weight < 600 ? text : strong)),
    );
    const loaded = new Set([
      ...sheets,
      ...[...scripts, ...pictures, ...marks].map(own),
      ...fonts.map((face) => face.address),
    ]);
    const shown = pictures.map(own).map((one) => ({ address: one, bytes: weightOf(one) }));
    return {
      bytes: Array.from(loaded, weightOf).reduce((sum, one) => sum + one, gzipSync(html).length),
      picture: shown.sort((a, b) => b.bytes - a.bytes)[0],
    };
  };
}

const isText = /\.(?:css|js|json|svg|html|xml)$|\/$/;

interface Loaded {
  readonly stylesheets: string[];
  readonly scripts: string[];
  /** those that are loaded at once, each in the size that a phone takes */
  readonly pictures: string[];
  /** pictures of one size: the logo */
  readonly marks: string[];
  /** all that is written, and what of it stands in bold type: the larger part of it is, so headings and links count as it */
  text: string;
  strong: string;
}

const bold = new Set([
  "a",
  "b",
  "strong",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "th",
  "dt",
  "summary",
  "button",
  "label",
]);

function loadedBy(html: string): Loaded {
  const found: Loaded = { stylesheets: [], scripts: [], pictures: [], marks: [], text: "", strong: "" };
  let sources: Tag[] = [];
  let depth = 0;
  let shown = false;
  readMarkup(html, {
    open(tag) {
      const value = (name: string): string | undefined =>
        tag.attributes.find((one) => one.name === name)?.value;
      if (tag.name === "body") shown = true;
      if (tag.name === "script") shown = false;
      if (bold.has(tag.name)) depth++;
      if (tag.name === "picture") sources = [];
      if (tag.name === "source") sources.push(tag);
      if (tag.name === "link" && value("rel") === "stylesheet") found.stylesheets.push(value("href") ?? "");
      if (tag.name === "script" && value("src") !== undefined) found.scripts.push(value("src") ?? "");
      if (tag.name === "img" && value("loading") !== "lazy") {
        const best = sources[0];
        const chosen = best && chosenOf(best);
        if (chosen !== undefined) found.pictures.push(chosen);
        else if (value("src") !== undefined) found.marks.push(value("src") ?? "");
        sources = [];
      }
    },
    close(name) {
      if (name === "script") shown = true;
      if (bold.has(name) && depth > 0) depth--;
    },
    text(source, start, end) {
      if (!shown) return;
      // Ends of lines are spaces to a browser, which no font is loaded for.
      const words = source.slice(start, end).replace(/[\t\n\r]+/g, " ");
      found.text += words;
      if (depth > 0) found.strong += words;
    },
  });
  return found;
}

/** The file of a `srcset` that a phone takes: the smallest with enough pixels. */
function chosenOf({ attributes }: Tag): string | undefined {
  const value = (name: string): string => attributes.find((one) => one.name === name)?.value ?? "";
  const files = value("srcset")
    .split(",")
    .map((one) => one.trim().split(" "))
    .map(([address = "", width = ""]) => ({ address, width: Number.parseInt(width, 10) }))
    .sort((a, b) => a.width - b.width);
  const needed = shownWidth(value("sizes")) * phone.density;
  return (files.find(({ width }) => width >= needed) ?? files.at(-1))?.address;
}

/** Points, by a `sizes` of ours: conditions ask for a least width, none of which a phone has, and the last length has none. */
function shownWidth(sizes: string): number {
  const [, length = "100", unit = "vw"] = /([\d.]+)(vw|rem|em|px)\s*$/.exec(sizes) ?? [];
  const points = { vw: phone.width / 100, rem: phone.rem, em: phone.rem, px: 1 }[unit] ?? 1;
  return Number(length) * points;
}

interface Face {
  readonly address: string;
  readonly weight: number;
  /** whether it is loaded for a text */
  has(text: string): boolean;
}

/** Font files of a stylesheet that was made small. @param sheet its address, beside which they lie */
function facesIn(css: string, sheet: string): readonly Face[] {
  const folder = sheet.slice(0, sheet.lastIndexOf("/") + 1);
  return Array.from(css.matchAll(/@font-face\{([^}]*)\}/g), ([, face = ""]) => ({
    address: `${folder}${/url\(["']?([^)"']+)/.exec(face)?.[1] ?? ""}`,
    weight: Number(/font-weight:(\d+)/.exec(face)?.[1] ?? 400),
    has: charactersIn(/unicode-range:([^;}]+)/.exec(face)?.[1]),
  }));
}

/** @param ranges U+0020-007E,U+00A0; undefined where a font is for all */
function charactersIn(ranges: string | undefined): (text: string) => boolean {
  if (ranges === undefined) return () => true;
  const parts = Array.from(ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi), ([, from = "", to = from]) => [
    from,
    to,
  ]);
  const pattern = new RegExp(`[${parts.map(([from, to]) => `\\u{${from}}-\\u{${to}}`).join("")}]`, "u");
  return (text) => pattern.test(text);
}
