/** Clean HTML made into the Markdown that Pilar reads. */
import Turndown from "turndown";
import { anchorOf } from "../markdown/headings.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type TableCell, tableMarkdown } from "./table-markdown.ts";

export interface FoundPicture {
  /** addresses of the picture as the page had them, the best first */
  readonly sources: readonly string[];
  /** of the attachment; undefined where the page does not say */
  readonly id: string | undefined;
  readonly alt: string;
  readonly title: string;
  /** what stands below it */
  readonly caption: string;
}

export interface MarkdownTools {
  /** a picture as Markdown; "" to leave it out */
  readonly picture: (found: FoundPicture) => string;
  /** where a link leads; undefined to keep its words alone */
  readonly link: (href: string) => string | undefined;
  readonly isRegistered: (hashtag: string) => boolean;
}

export function toMarkdown(html: string, tools: MarkdownTools): string {
  const { picture, link, isRegistered } = tools;
  const service = new Turndown({
    ...{
      headingStyle: "atx",
      hr: "---",
      bulletListMarker: "-",
      codeBlockStyle: "fenced",
      emDelimiter: "_",
      br: "\\",
    },
  });
  service.escape = (text) => escapeMarkdown(text, isRegistered);
  let level = 1;
  /** Markdown of parts that the element around them puts in its place */
  const made = new WeakMap<object, string>();
  const parts = headingFinder();

  service.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement(content, node) {
      const words = oneLine(content.replace(/\\\n/g, " "));
      if (words === "") return "";
      if (!/[\p{L}\p{N}]/u.test(node.textContent ?? "")) return `\n\n${words}\n\n`;
      // The title is the page's first level, and no level is left out.
      level = Math.min(Math.max(2, Number(node.nodeName.slice(1))), level + 1);
      return `\n\n${"#".repeat(level)} ${words}\n\n`;
    },
  });
  service.addRule("strong", {
    filter: ["strong", "b"],
    replacement: (content, node) => (isHeading(node.parentNode) ? content : stressed(content, "**", node)),
  });
  service.addRule("emphasis", {
    filter: ["em", "i", "cite", "dfn", "var"],
    replacement: (content, node) => stressed(content, "_", node),
  });
  service.addRule("strike", {
    filter: ["s", "strike", "del"] as never,
    replacement: (content, node) => stressed(content, "~~", node),
  });
  service.addRule("quote", { filter: "q", replacement: (content) => `“${content}”` });
  service.addRule("gallery item", {
    filter: (node) => node.nodeName === "LI" && holdsPictures(node as HTMLElement),
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule("item", {
    filter: (node) => node.nodeName === "LI" && !holdsPictures(node as HTMLElement),
    replacement(content, node) {
      const list = node.parentNode as HTMLElement | null;
      const items = Array.from(list?.childNodes ?? []).filter(({ nodeName }) => nodeName === "LI");
      const first = Number.parseInt(list?.getAttribute("start") ?? "1", 10);
      const number =
        (Number.isSafeInteger(first) && first >= 0 ? first : 1) + items.indexOf(node as ChildNode);
      const mark = list?.nodeName === "OL" ? `${number}. ` : "- ";
      const words = content.trim().replace(/\n/g, `\n${" ".repeat(mark.length)}`);
      return words === "" ? "" : `${mark}${words}\n`;
    },
  });
  service.addRule("raised", {
    filter: ["sup", "sub"],
    replacement(content, node) {
      const digits = node.nodeName === "SUP" ? raised : lowered;
      return /^\d+$/.test(content)
        ? content.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
        : content;
    },
  });
  service.addRule("term", {
    filter: "dt",
    replacement: (content) => (content.trim() === "" ? "" : `\n\n**${oneLine(content)}**\n\n`),
  });
  service.addRule("meaning", {
    filter: ["dd", "summary"],
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule("code block", {
    filter: "pre",
    replacement: (_content, node) => fenced(node.textContent ?? ""),
  });
  service.addRule("link", {
    filter: (node) => node.nodeName === "A",
    replacement(content, node) {
      const element = node as HTMLElement;
      const href = (element.getAttribute("href") ?? "").trim();
      // A line break at an edge is no part of the link: its backslash would hide the bracket behind it.
      const [, before = "", words = "", after = ""] =
        /^((?:\\\n|\s)*)([\s\S]*?)((?:\\\n|\s)*)$/.exec(content) ?? [];
      // What stood within a frame was for browsers that had none.
      if (element.hasAttribute("data-embed")) return `\n\n${link(href) ?? ""}\n\n`;
      // A picture that led to its larger self, or to anything else: the picture is what is seen.
      if (href === "" || words === "" || element.querySelector("img")) return content;
      const part = /^#(.+)$/.exec(href)?.[1];
      const to = part === undefined ? link(href) : parts(part, element);
      if (to === undefined) return content;
      if (element.textContent === href && to === href && /^https?:\S+[\w/]$/.test(to)) return to;
      return `${before}[${oneLine(words.replace(/\\\n/g, " "))}](${bracketed(to)})${after}`;
    },
  });
  service.addRule("picture", {
    filter: "img",
    replacement: (_content, node) => picture(foundPicture(node as HTMLElement, "")),
  });
  service.addRule("figure", {
    filter: "figure",
    replacement(content, node) {
      const element = node as HTMLElement;
      const captions = Array.from(element.childNodes).filter(({ nodeName }) => nodeName === "FIGCAPTION");
      const pictures = element.querySelectorAll("img");
      if (pictures.length !== 1 || captions.length !== 1 || element.querySelector("table, figure"))
        return `\n\n${together(content)}\n\n`;
      const caption = oneLine(captions[0]?.textContent ?? "");
      const shown = picture(foundPicture(pictures[0] as unknown as HTMLElement, caption));
      const below = captionMarkdown(made.get(captions[0] as unknown as object) ?? "");
      // A line in italics right below a picture is its caption.
      const between = isPictureLine(shown) && below.startsWith("_") ? "\n" : "\n\n";
      return `\n\n${[shown, below].filter((part) => part !== "").join(between)}\n\n`;
    },
  });
  service.addRule("caption", {
    filter: "figcaption",
    replacement(content, node) {
      made.set(node, content);
      return `\n\n${captionMarkdown(content)}\n\n`;
    },
  });
  // A cell's words are the table's to place.
  service.addRule("cell", {
    filter: ["td", "th", "caption"],
    replacement(content, node) {
      made.set(node, content);
      return "";
    },
  });
  service.addRule("table", {
    filter: "table",
    replacement(_content, node) {
      const element = node as HTMLTableElement;
      const caption = element.querySelector("caption");
      const rows = Array.from(element.querySelectorAll("tr")).filter((row) => tableOf(row) === element);
      const cells = rows.map((row) =>
        Array.from(row.childNodes)
          .filter(({ nodeName }) => nodeName === "TD" || nodeName === "TH")
          .map((cell) => cellOf(cell as HTMLElement, made)),
      );
      const words = caption ? (made.get(caption) ?? "").trim() : "";
      return `${words === "" ? "" : `\n\n_${oneLine(words).replaceAll("_", "")}_`}${tableMarkdown(cells)}`;
    },
  });
  return settled(service.turndown(html));
}

function fenced(text: string): string {
  const code = text.replace(/^\n|\s+$/g, "");
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return code === "" ? "" : `\n\n${fence}\n${code}\n${fence}\n\n`;
}

/** An item of a gallery: pictures in a list would come behind it, and leave it empty. */
function holdsPictures(item: HTMLElement): boolean {
  if (!item.querySelector("img")) return false;
  const captions = Array.from(item.querySelectorAll("figcaption"), (one) => one.textContent ?? "").join("");
  return (item.textContent ?? "").replace(/\s/g, "") === captions.replace(/\s/g, "");
}

function cellOf(cell: HTMLElement, made: WeakMap<object, string>): TableCell {
  const span = (name: string): number => Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1;
  return {
    text: made.get(cell) ?? "",
    isHead: cell.nodeName === "TH" || cell.parentNode?.parentNode?.nodeName === "THEAD",
    ...{ columns: span("colspan"), rows: span("rowspan") },
  };
}

function tableOf(row: Element): Node | null {
  let node: Node | null = row.parentNode;
  while (node && node.nodeName !== "TABLE") node = node.parentNode;
  return node;
}

function foundPicture(image: HTMLElement, caption: string): FoundPicture {
  const of = (name: string): string => (image.getAttribute(name) ?? "").trim();
  const linked =
    image.parentNode?.nodeName === "A" ? ((image.parentNode as HTMLElement).getAttribute("href") ?? "") : "";
  const larger = /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(linked) ? [linked] : [];
  const sources = [
    ...larger,
    of("data-orig-file"),
    of("data-large-file"),
    of("data-src"),
    of("data-lazy-src"),
    of("src"),
  ];
  return {
    sources: [...new Set(sources.filter((source) => source !== "" && !source.startsWith("data:")))],
    id: of("data-id") || /\bwp-image-(\d+)\b/.exec(of("class"))?.[1],
    ...{ alt: of("alt"), title: of("title"), caption },
  };
}

/** Pictures of one figure, and nothing else, are a gallery: they stand in one paragraph. */
function together(content: string): string {
  const lines = content.trim().split(/\n{2,}/);
  return lines.join(lines.every(isPictureLine) ? "\n" : "\n\n");
}

function isPictureLine(markdown: string): boolean {
  return /^!\[[^\n]*\)$/.test(markdown);
}

function captionMarkdown(content: string): string {
  const words = oneLine(content.replace(/\\\n/g, " "));
  // Stress within stress would end it.
  return words === "" ? "" : /[_*]/.test(words) ? words : `_${words}_`;
}

/**
 * Words with a mark on both sides. Markdown takes no mark between a sign and a letter: `**Syarat:**KTP` stays as it is, so the sign goes
 * out of it.
 */
function stressed(content: string, mark: string, node: Node): string {
  // A line break at an edge is no part of what is stressed.
  const [, before = "", words = "", after = ""] =
    /^((?:\\\n|\s)*)([\s\S]*?)((?:\\\n|\s)*)$/.exec(content) ?? [];
  // A picture or several paragraphs cannot be stressed.
  if (!/[\p{L}\p{N}]/u.test(words) || isWithin(node) || /\n\s*\n|^!\[|^[#>|-]\s/.test(words)) return content;
  const lines = words.split("\\\n");
  if (lines.length > 1) return before + lines.map((line) => stressed(line, mark, node)).join("\\\n") + after;
  const next = after === "" ? (textAfter(node)[0] ?? "") : " ";
  const previous = before === "" ? (textBefore(node).at(-1) ?? "") : " ";
  const [, led = "", inner = "", ended = ""] =
    /^((?:(?![\\\p{L}\p{N}])[\p{P}\p{S}])*)([\s\S]*?)((?:(?<!\\)[\p{P}\p{S}])*)$/u.exec(words) ?? [];
  const isWord = /[\p{L}\p{N}]/u;
  const start = isWord.test(previous) && !/[`\]![]/.test(led) ? led : "";
  const end = isWord.test(next) && !/[`)\]]/.test(ended) ? ended : "";
  const kept = words.slice(start.length, words.length - end.length);
  if (inner === "" || kept.trim() !== kept) return content;
  // Within a word only stars count.
  const sign =
    mark === "_" && (isWord.test(previous) || isWord.test(next)) && (start === "" || end === "") ? "*" : mark;
  return before + start + sign + kept + sign + end + after;
}

function textAfter(node: Node): string {
  for (let one: Node | null = node; one && !isBlock(one); one = one.parentNode)
    for (let next = one.nextSibling; next; next = next.nextSibling) {
      if (next.nodeName === "BR" || isBlock(next)) return "";
      if (next.textContent) return next.textContent;
    }
  return "";
}

function textBefore(node: Node): string {
  for (let one: Node | null = node; one && !isBlock(one); one = one.parentNode)
    for (let next = one.previousSibling; next; next = next.previousSibling) {
      if (next.nodeName === "BR" || isBlock(next)) return "";
      if (next.textContent) return next.textContent;
    }
  return "";
}

function isBlock({ nodeName }: Node): boolean {
  return /^(?:P|DIV|LI|UL|OL|TD|TH|TR|TABLE|H[1-6]|BLOCKQUOTE|FIGURE|FIGCAPTION|BODY|X-TURNDOWN|DD|DT|SECTION)$/.test(
    nodeName,
  );
}

/** Stress within stress of the same kind would end it. */
function isWithin(node: Node): boolean {
  const own = kindOf(node);
  for (let one = node.parentNode; one && !isBlock(one); one = one.parentNode)
    if (kindOf(one) === own) return true;
  return false;
}

function kindOf({ nodeName }: Node): string {
  if (/^(?:B|STRONG)$/.test(nodeName)) return "strong";
  if (/^(?:S|STRIKE|DEL)$/.test(nodeName)) return "strike";
  return /^(?:EM|I|CITE|DFN|VAR)$/.test(nodeName) ? "emphasis" : nodeName;
}

function isHeading(node: Node | null): boolean {
  return /^H[1-6]$/.test(node?.nodeName ?? "");
}

/** Finds a part of the same page, where it is a heading or stands in one: its id is made of its words. */
function headingFinder(): (id: string, link: HTMLElement) => string | undefined {
  let known: Map<string, string> | undefined;
  return (id, link) => {
    if (!known) {
      let root: Node = link;
      while (root.parentNode) root = root.parentNode;
      known = new Map();
      for (const heading of Array.from(
        (root as unknown as Document).querySelectorAll("h1, h2, h3, h4, h5, h6"),
      )) {
        const words = heading.textContent?.trim();
        const names = [heading, ...Array.from(heading.querySelectorAll("a"))].flatMap((one) => [
          one.id,
          one.getAttribute("name") ?? "",
        ]);
        for (const name of names)
          if (words && name && !known.has(name)) known.set(name, `#${anchorOf(words)}`);
      }
    }
    return known.get(id);
  };
}

/** An address as it stands in round brackets. */
function bracketed(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Lines without spaces at their ends, and breaks with nothing behind them gone; two of them are the end of a paragraph. */
function settled(markdown: string): string {
  return markdown
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/(?<!\\)\\(?=\n(?:> ?)+(?:\n|$))/g, "")
    .replace(/(?<!\\)(?:\\\n){2,}/g, "\n\n")
    .replace(/^((?:> ?)*)(?:\\\n(?:> ?)*)+/gm, "$1")
    .replace(/(?<!\\)(?:\\\n)+(?=\n|\s*$)/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];
const lowered = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"];
