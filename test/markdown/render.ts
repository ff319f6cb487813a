import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { MarkdownPart } from "../../scripts/lib/markdown/render-state.ts";
import { createRenderer, type RenderedMarkdown } from "../../scripts/lib/markdown/renderer.ts";
import type { Hashtag } from "../../scripts/lib/model/office.ts";

const hashtags = new Map<string, Hashtag>(
  ["InfoLelang", "JagaAsetNegara"].map((name) => {
    const key = name.toLowerCase();
    return [key, { key, name, description: undefined }];
  }),
);

export const renderer = createRenderer({
  hashtags,
  url: "https://kantor.go.id",
  words: wordsFor("id").markdown,
});

/** The HTML of a body; a picture is shown as a figure, which a browser moves out of where it may not stand. */
export function html(rendered: RenderedMarkdown): string {
  return rendered.parts.map((part) => (typeof part === "string" ? part : figure(part))).join("");
}

function figure(part: MarkdownPart): string {
  return `<figure>${"<img>".repeat("gallery" in part ? part.gallery.length : 1)}</figure>`;
}

export function htmlOf(markdown: string): string {
  return html(renderer.render(markdown));
}

export function elementsOf(source: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parseFragment(source));
  return found;
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Every text of a fragment, in order, as a reader sees it. */
export function textOf(source: string): string {
  const walk = (node: Tree.Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(walk).join("") : "";
  return walk(parseFragment(source));
}
