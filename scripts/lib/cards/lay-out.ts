/** Words as SVG outlines, by satori. */
import { emojiAddress } from "./emoji.ts";
import { fontFamily, loadFonts } from "./fonts.ts";
import { graphemes, pictureOf } from "./glyphs.ts";
import type { TextBlock } from "./request.ts";
import { loadSatori, type SatoriOptions } from "./satori.ts";

/** Blocks that are kept: hashtags, names and dates come again on card after card. */
const mostKept = 1000;
const kept = new Map<string, Promise<string>>();

/** SVG shapes that draw each block in its place. @throws where nothing draws a character: then no card is made */
export async function layOut(blocks: readonly TextBlock[]): Promise<string> {
  const groups = await Promise.all(
    blocks.map(async (block) => {
      const shapes = await outlines(block);
      return `<g transform="translate(${block.x} ${block.y})" fill="${block.colour}">${shapes}</g>`;
    }),
  );
  return groups.join("");
}

/** A block's shapes from its own corner, without a colour: whatever its place and colour, it is laid out once. */
function outlines({ x: _x, y: _y, colour: _colour, ...block }: TextBlock): Promise<string> {
  // The width only matters to text that ends at it.
  const key = JSON.stringify(block.direction === "rtl" ? block : { ...block, width: 0 });
  let shapes = kept.get(key);
  if (!shapes) {
    if (kept.size >= mostKept) kept.clear();
    shapes = draw(block);
    kept.set(key, shapes);
  }
  return shapes;
}

async function draw(block: Omit<TextBlock, "x" | "y" | "colour">): Promise<string> {
  const images = emojiIn(block);
  const options: SatoriOptions = {
    width: block.width,
    height: block.lines.length * block.lineHeight,
    fonts: loadFonts(),
    graphemeImages: images,
    // satori asks for pictures that it was given, too. The content checks find characters that nothing draws before
    // this is called: here is the second net, and it never fetches.
    loadAdditionalAsset: async (_language, text) => {
      const image = images[text];
      if (image === undefined) throw new Error(`no font draws ${JSON.stringify(text)}`);
      return image;
    },
  };
  const satori = await loadSatori();
  const svg = await satori(element(block) as Parameters<typeof satori>[0], options);
  // Of satori's frame only the shapes are wanted; masks stand for overflow, which is always visible here.
  const shapes = svg.replace(/<mask .*?<\/mask>/gs, "").replace(/ fill="#ffffff"/g, "");
  return shapes.slice(shapes.indexOf(">") + 1, shapes.lastIndexOf("</svg>"));
}

/** The block for satori: lines that never wrap, each in its place. */
function element({
  width,
  lines,
  size,
  lineHeight,
  style,
  direction,
}: Omit<TextBlock, "x" | "y" | "colour">) {
  return {
    type: "div",
    props: {
      style: { display: "flex", position: "relative", width, height: lines.length * lineHeight, fontFamily },
      children: lines.map(({ text, y }) => ({
        type: "div",
        props: {
          style: {
            position: "absolute",
            left: 0,
            top: y,
            whiteSpace: "nowrap",
            fontSize: size,
            lineHeight: `${lineHeight}px`,
            fontWeight: style.weight,
            letterSpacing: style.letterSpacing * size,
            color: "#ffffff",
            ...(direction === "rtl" ? { width, direction } : {}),
          },
          children: text,
        },
      })),
    },
  };
}

/** Every emoji of a block with its picture. */
function emojiIn({ lines }: Pick<TextBlock, "lines">): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { text } of lines) {
    for (const grapheme of graphemes(text)) {
      const file = pictureOf(grapheme);
      if (file) found[grapheme] ??= emojiAddress(file);
    }
  }
  return found;
}
