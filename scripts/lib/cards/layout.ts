/** A template's tree laid out by satori. */
import type { VNode } from "preact";
import satori, { type SatoriNode, type SatoriOptions } from "satori";
import { fitText, type Task } from "./fit.ts";
import { fontFamily, loadFonts } from "./fonts.ts";
import type { Box } from "./format.ts";
import { Prepared } from "./prepare.ts";
import type { Plain, Size } from "./tree.ts";

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  /** #rrggbb */
  readonly colour: string;
}

export interface LaidOut {
  readonly svg: string;
  /** as satori was given it at last */
  readonly tree: Plain;
  /** each text, where it stands */
  readonly texts: readonly PlacedText[];
}

/** @throws where nothing draws a character: then no card is made */
export async function layOut(card: VNode, { width, height }: Size): Promise<LaidOut> {
  const prepared = new Prepared();
  const { props, ...root } = prepared.root(card);
  const tree = {
    ...root,
    props: { ...props, style: { boxSizing: "border-box", fontFamily, width, height, ...props.style } },
  };
  const { images } = prepared.pictures;
  if (prepared.fitted.length > 0) {
    const { boxes } = await bySatori(tree, { width, height }, images, false);
    const measure: Task["measure"] = async (elements, width) => {
      const children = elements.map((element, index) => ({ ...element, key: `${index}` }));
      const column = { display: "flex", flexDirection: "column", fontFamily, width };
      const all = { type: "div", key: null, props: { style: column, children } };
      const { boxes } = await bySatori(all, { width }, images, false);
      return children.map(({ key }) => boxOf(boxes, key));
    };
    for (const { key, box, props, write } of prepared.fitted) {
      const element = await fitText({ ...props, room: boxOf(boxes, box.key), write, measure });
      box.props.children = { ...element, key };
    }
  }
  const laid = await bySatori(tree, { width, height }, images);
  let svg = withoutIdleMasks(laid.svg);
  for (const { element, sign, draw } of prepared.images) {
    const address = await draw();
    element.props.src = address;
    svg = svg.replace(sign, () => address);
  }
  const texts = Array.from(prepared.texts, ([key, text]) => ({
    ...text,
    box: inPixels(boxOf(laid.boxes, key)),
  }));
  return { svg, tree, texts };
}

/**
 * satori gives each element a mask, which each picture uses. Most are nobody's, or the same as the clip path beside them: half of the time
 * of drawing.
 */
function withoutIdleMasks(svg: string): string {
  const clips = new Set(Array.from(svg.matchAll(masksAsClips), ([, , id]) => id));
  const used = new Set<string>();
  const clipped = svg.replace(/ mask="url\(#([^)]*)\)"/g, (mask, id: string) => {
    if (clips.has(id)) return "";
    used.add(id);
    return mask;
  });
  return clipped.replace(/<mask id="(satori_om-[^"]*)">.*?<\/mask>/gs, (mask, id: string) =>
    used.has(id) ? mask : "",
  );
}

const masksAsClips =
  / (x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*")[^>]*\/><\/clipPath><mask id="([^"]*)"><rect \1 fill="#fff"\/><\/mask>/g;

type Boxes = ReadonlyMap<string | null, Box>;

/** @param drawn whether letters are wanted too, or only places @returns the card, and where each element with a key stands */
async function bySatori(
  tree: Plain,
  size: Partial<Size>,
  graphemeImages: Record<string, string>,
  drawn = true,
): Promise<{ readonly svg: string; readonly boxes: Boxes }> {
  const boxes = new Map<string | null, Box>();
  const onNodeDetected = ({ key, left, top, width, height }: SatoriNode): void => {
    if (typeof key === "string") boxes.set(key, { x: left, y: top, width, height });
  };
  const options = {
    ...size,
    fonts: loadFonts(),
    graphemeImages,
    embedFont: drawn,
    onNodeDetected,
  } as SatoriOptions;
  return { svg: await satori(tree as unknown as Parameters<typeof satori>[0], options), boxes };
}

function boxOf(boxes: Boxes, key: string | null): Box {
  return boxes.get(key) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function inPixels({ x: left, y: top, width, height }: Box): Box {
  const [x, y] = [Math.round(left), Math.round(top)];
  return { x, y, width: Math.round(left + width) - x, height: Math.round(top + height) - y };
}
