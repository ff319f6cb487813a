/** A template's tree laid out by satori: words as SVG, and where the layers stand. */
import { LRUCache } from "lru-cache";
import type { ComponentChild, VNode } from "preact";
import satori, { type SatoriNode, type SatoriOptions } from "satori";
import { type Direction, directionOf } from "../text/direction.ts";
import { fontFamily, loadFonts } from "./fonts.ts";
import type { Box } from "./format.ts";
import { drawPart } from "./layer.ts";
import { Pictures } from "./pictures.ts";
import type { FittedProps, LayerProps, Size, Style } from "./tree.ts";
import { broken, typeset, unbroken } from "./typeset.ts";

export interface LaidOut {
  /** as satori was given it at last; layers are empty boxes in it */
  readonly tree: Plain;
  /** all that satori draws, as large as the card */
  readonly svg: string;
  /** those with all that it draws, in whole pixels; none overlaps another */
  readonly parts: readonly Box[];
  /** in the order of the tree */
  readonly layers: readonly (LayerProps & { readonly box: Box })[];
  /** #rrggbb under everything: the root's `backgroundColor` */
  readonly ground: string;
  /** each text, where it stands */
  readonly texts: readonly PlacedText[];
}

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
  readonly size: number;
}

/** An element as satori takes it. */
export interface Plain {
  readonly type: string;
  readonly key: string | null;
  readonly props: { style: Style; children?: unknown };
}

interface Inherited {
  readonly direction?: string | undefined;
  readonly color: string;
  readonly fontSize: number;
}

/**
 * @param kind of card, which tells where to begin to look for sizes
 * @param apart whether what many cards share is drawn by itself
 * @throws where nothing draws a character: then no card is made
 */
export function layOut(tree: VNode, size: Size, kind: string, apart = true): Promise<LaidOut> {
  const expansion = new Expansion(kind, apart);
  return settle(expansion, expansion.expand(tree, { color: "#000000", fontSize: 16 }) as Plain, size);
}

async function settle(expansion: Expansion, root: Plain, { width, height }: Size): Promise<LaidOut> {
  const size = { width, height };
  const { backgroundColor: ground = "#ffffff", ...style } = root.props.style;
  const whole = {
    ...root,
    props: { ...root.props, style: { boxSizing: "border-box", fontFamily, ...size, ...style } },
  };
  for (let round = 0; ; round++) {
    const nodes: SatoriNode[] = [];
    const options: SatoriOptions = {
      ...size,
      fonts: loadFonts() as SatoriOptions["fonts"],
      graphemeImages: expansion.pictures.images,
      onNodeDetected: (node) => nodes.push(node),
    };
    const svg = await satori(whole as unknown as Parameters<typeof satori>[0], options);
    const boxes = new Map(nodes.flatMap((node) => (typeof node.key === "string" ? [[node.key, node]] : [])));
    // Each fit is settled for itself, so that this ends.
    if (expansion.fits.filter((fit) => !fit.settle(boxes)).length > 0 && round < mostRounds) continue;
    const texts = textsOf(nodes, expansion.words);
    return {
      // Masks stand for overflow, which is always visible here.
      svg: svg.replace(/<mask .*?<\/mask>/gs, ""),
      tree: whole,
      ground: String(ground),
      layers: expansion.layers.map(({ key, ...layer }) => ({ ...layer, box: boxOf(boxes.get(key)) })),
      parts: partsOf(texts, nodes, size),
      texts,
    };
  }
}

/** Of looking for sizes; three are enough for any text. */
const mostRounds = 8;

class Expansion {
  readonly fits: Fit[] = [];
  readonly layers: (LayerProps & { readonly key: string })[] = [];
  readonly pictures = new Pictures();
  /** the words of each element with text, by its key, as the template has them */
  readonly words = new Map<string, { readonly text: string } & Inherited>();

  constructor(
    readonly kind: string,
    readonly apart: boolean,
  ) {}

  /** Renders components, and prepares texts for satori. */
  expand(node: ComponentChild, inherited: Inherited): Plain | readonly Plain[] | null {
    if (node === null || node === undefined || typeof node === "boolean") return null;
    if (Array.isArray(node))
      return node.flatMap((child: ComponentChild) => this.expand(child, inherited) ?? []);
    if (typeof node !== "object") return this.#text(String(node), inherited, {});
    const { type, props } = node as VNode<Record<string, unknown>>;
    if (typeof type === "function")
      return this.expand((type as (props: unknown) => ComponentChild)(props), inherited);
    if (type === "layer") return this.#layer(props as unknown as LayerProps);
    if (type === "fitted") return this.#fitted(props as unknown as FittedProps, inherited);
    if (type === "kept" && this.apart) return this.#kept(props, inherited);
    const style = (props.style ?? {}) as Style;
    const passed = inherit(inherited, style);
    const { children } = props as { children?: ComponentChild };
    const words = [children]
      .flat(5)
      .filter((child) => child !== null && child !== undefined && child !== true && child !== false);
    if (words.length > 0 && words.every((child) => typeof child !== "object"))
      return this.#text(words.join(""), passed, style);
    const inside = this.expand(children, passed);
    return {
      // Drawn with the others: see `apart`.
      type: type === "kept" ? "div" : type,
      key: null,
      props: { ...props, style: { display: "flex", ...style }, ...(inside !== null && { children: inside }) },
    };
  }

  /** One text in an element of its own. */
  #text(text: string, inherited: Inherited, style: Style): Plain {
    const key = `text ${this.words.size}`;
    this.words.set(key, { text, ...inherited });
    return {
      type: "div",
      key,
      props: {
        style: { display: "block", ...style, ...setting(text, style) },
        children: this.pictures.write(unbroken(typeset(text)), inherited.color),
      },
    };
  }

  #layer(props: LayerProps): Plain {
    const key = `layer ${this.layers.length}`;
    this.layers.push({ ...props, key });
    return { type: "div", key, props: { style: { display: "flex", ...props.style } } };
  }

  /** Words by themselves, as a layer. */
  #kept(props: Record<string, unknown>, inherited: Inherited): Plain {
    const { color, fontSize, direction } = inherited;
    const own = new Expansion(`${this.kind} kept`, false);
    const { style = {}, children } = props as { style?: Style; children?: ComponentChild };
    const { alignItems, flexDirection } = style;
    const inside = own.expand(children, inherited);
    const root: Plain = {
      ...{ type: "div", key: null },
      props: {
        style: { display: "flex", alignItems, flexDirection, color, fontSize, direction },
        children: inside,
      },
    };
    return this.#layer({
      style,
      known: JSON.stringify([
        direction,
        own.fits.map((fit) => fit.name),
        own.fits.length > 0 ? [...own.words] : inside,
      ]),
      draw: async (size) => {
        const { svg, texts } = await settle(own, root, size);
        // With what reaches out of it, on all sides alike: it stands in the middle of its box.
        const edge = Math.ceil(reach * Math.max(...texts.map((text) => text.size)));
        const { width, height } = size;
        return drawPart(svg, { x: -edge, y: -edge, width: width + 2 * edge, height: height + 2 * edge });
      },
    });
  }

  #fitted(props: FittedProps, inherited: Inherited): Plain {
    const passed = inherit(inherited, props.style ?? {});
    const key = `text ${this.words.size}`;
    this.words.set(key, { text: props.text, ...passed });
    const fit = new Fit(props, key, `${this.kind} ${this.fits.length}`, (text) =>
      this.pictures.write(text, passed.color),
    );
    this.fits.push(fit);
    return fit.box;
  }
}

function inherit(inherited: Inherited, { color, fontSize, direction }: Style): Inherited {
  return {
    direction: typeof direction === "string" ? direction : inherited.direction,
    color: typeof color === "string" ? color : inherited.color,
    fontSize: typeof fontSize === "number" ? fontSize : inherited.fontSize,
  };
}

/** Of words of a script: Arabic letters join, so that they take no letter spacing, and reach further up and down than Latin ones. */
function setting(text: string, { lineHeight }: Style): Style {
  const direction: Direction | undefined = /\p{L}/u.test(text) ? directionOf(text) : undefined;
  const arabic = /\p{Script=Arabic}/u.test(text);
  return {
    ...(direction && { direction }),
    ...(arabic && { letterSpacing: 0, lineHeight: Math.max(Number(lineHeight ?? 1.2), 1.36) }),
  };
}

interface Solution extends Size {
  readonly index: number;
  readonly text: string;
  /** lines that it is cut to; undefined where all of it has room */
  readonly lines: number | undefined;
}

/** What was found for a text, by all that it depends on but its room; of equal texts it is the first thing tried. */
const found = new LRUCache<string, Solution>({ max: 2000 });
/** The room that a kind of card had last: where to begin to look. */
const rooms = new Map<string, Size>();

/** Share of a line that words fill on average: the next one has no room. */
const filled = 0.9;

/** Em that a text takes in one line, roughly: only tells where to begin to look. */
function roughly(text: string): number {
  let width = 0;
  for (const letter of text) {
    const [, em] = letters.find(([kind]) => kind.test(letter)) ?? [];
    width += em ?? 0.57;
  }
  return width;
}

const letters: readonly (readonly [RegExp, number])[] = [
  [/[ijltfIr.,:;'!|()-]/, 0.33],
  [/[ \u00a0]/, 0.22],
  [/[mwMW@%—]/, 0.86],
  [/\p{Lu}|\p{N}/u, 0.66],
];

/** One text, and the sizes that satori is asked about until the largest is known that has room. */
class Fit {
  readonly box: Plain;
  readonly #text: string;
  readonly #style: Style;
  readonly #memory: string;
  readonly #breakFrom: number;
  /** by the size's place: whether it has room, as satori found */
  readonly #fits = new Map<number, boolean>();
  #shown: Solution | undefined;
  #asked: number[] = [];
  /** em of the widest part that is not broken */
  #widest: number | undefined;

  constructor(
    readonly props: FittedProps,
    readonly key: string,
    readonly kind: string,
    readonly write: (text: string) => string,
  ) {
    const { text, style = {}, box = {}, align = "flex-start", sizes, breakWordsFrom = 0 } = props;
    this.#text = typeset(text);
    // Whoever writes soft hyphens wants words to be broken there, in large letters too.
    this.#breakFrom = text.includes("\u00ad")
      ? Math.max(breakWordsFrom, 0.62 * (sizes[0] ?? 0))
      : breakWordsFrom;
    this.#style = { lineHeight: 1.1, ...style, ...setting(text, { lineHeight: 1.1, ...style }) };
    this.#memory = JSON.stringify([this.#text, this.#style, sizes, breakWordsFrom]);
    this.box = {
      type: "div",
      key: `box of ${key}`,
      props: {
        style: {
          ...{ display: "flex", flexDirection: "column", position: "relative" },
          ...{ flexGrow: 1, flexBasis: 0, minHeight: 0, justifyContent: align },
          ...box,
        },
      },
    };
    const known = found.get(this.#memory);
    if (known) this.#show(known, []);
    else this.#begin(rooms.get(kind));
  }

  /** All that shapes it but its room. */
  get name(): string {
    const { box, align } = this.props;
    return JSON.stringify([this.#memory, box, align]);
  }

  /** Whether what was drawn is what is wanted; where not, the next round asks for more. */
  settle(nodes: ReadonlyMap<string, SatoriNode>): boolean {
    const room = nodes.get(`box of ${this.key}`);
    const shown = this.#shown;
    if (!room || !shown) return true;
    const { width, height } = room;
    const hasMoved = shown.width !== width || shown.height !== height;
    if (hasMoved) this.#fits.clear();
    rooms.set(this.kind, { width, height });
    if (this.#asked.length === 0 && !hasMoved) return true;
    if (this.#asked.length === 0) {
      // Known of another room: its size is where to begin.
      this.#show({ ...shown, width, height, lines: undefined }, this.#around(shown.index));
      return false;
    }
    this.#widest ??= (nodes.get(`widest of ${this.key}`)?.width ?? 0) / probeSize;
    const isFit = (index: number): boolean => {
      const own = nodes.get(`${index} of ${this.key}`);
      return own !== undefined && own.height <= height + 0.5;
    };
    for (const index of this.#asked)
      if (this.#textAt(index, width, this.#widest) === this.#askedText(index))
        this.#fits.set(index, this.#isAllowed(index, width) && isFit(index));
    const best = this.#best();
    if (best === undefined) {
      this.#show({ ...shown, width, height, lines: undefined }, this.#unknown());
      return false;
    }
    const solution = this.#solution(best, { width, height });
    found.set(this.#memory, solution);
    const isShown =
      shown.index === solution.index && shown.text === solution.text && shown.lines === solution.lines;
    this.#show(solution, []);
    return isShown;
  }

  /** The largest size that has room, once it is known; the number of sizes where none has. */
  #best(): number | undefined {
    const { length } = this.props.sizes;
    for (let index = 0; index < length; index++) {
      const fits = this.#fits.get(index);
      if (fits === undefined) {
        // Smaller ones have room where a larger one has: what is known of a larger one's failing is enough.
        const smallerFails = Array.from(this.#fits).some(([other, has]) => other > index && !has);
        if (smallerFails) continue;
        return undefined;
      }
      if (fits) return index;
    }
    return length;
  }

  #unknown(): number[] {
    const { length } = this.props.sizes;
    const largestThatFits = Math.min(
      length,
      ...Array.from(this.#fits).flatMap(([index, has]) => (has ? [index] : [])),
    );
    const smallestThatFails = Math.max(
      -1,
      ...Array.from(this.#fits).flatMap(([index, has]) => (has ? [] : [index])),
    );
    const open = Array.from({ length }, (_, index) => index).filter(
      (index) => index > smallestThatFails && index < largestThatFits,
    );
    return open.length <= 5 ? open : open.filter((_, at) => at % 2 === 0 || at === open.length - 1);
  }

  #begin(room: Size | undefined): void {
    const { sizes } = this.props;
    const all = sizes.map((_, index) => index);
    const { width, height } = room ?? { width: 0, height: 0 };
    const lineHeight = Number(this.#style.lineHeight);
    const em = roughly(this.#text);
    const guess = sizes.findIndex((size) => {
      const lines = Math.ceil((em * size) / (width * filled));
      return lines * lineHeight * size <= height;
    });
    const index = guess < 0 ? sizes.length - 1 : guess;
    this.#show(
      { index, width, height, text: unbroken(this.#text), lines: undefined },
      room ? this.#around(index) : all,
    );
  }

  #around(index: number): number[] {
    return [index - 2, index - 1, index, index + 1].filter(
      (each) => each >= 0 && each < this.props.sizes.length,
    );
  }

  #isAllowed(index: number, width: number): boolean {
    const size = this.props.sizes[index] ?? 0;
    return size <= this.#breakFrom || (this.#widest ?? 0) * size <= width + 0.5;
  }

  #textAt(index: number, width: number, widest: number | undefined): string {
    const size = this.props.sizes[index] ?? 0;
    if (widest === undefined || widest * size <= width + 0.5) return unbroken(this.#text);
    // Of the longest word its own letters say how many have room.
    const longest = Math.max(
      ...unbroken(this.#text)
        .split(" ")
        .map((word) => word.length),
    );
    return broken(this.#text, (width / size) * (longest / widest));
  }

  #askedText(index: number): string {
    return this.#textAt(index, this.#shown?.width ?? 0, this.#askedWidest);
  }

  #askedWidest: number | undefined;

  #solution(best: number, room: Size): Solution {
    const { sizes } = this.props;
    if (best < sizes.length)
      return { ...room, index: best, text: this.#textAt(best, room.width, this.#widest), lines: undefined };
    const index = sizes.length - 1;
    const line = Math.round((sizes[index] ?? 16) * Number(this.#style.lineHeight));
    return {
      ...room,
      index,
      text: this.#textAt(index, room.width, this.#widest),
      lines: Math.max(1, Math.floor((room.height + 0.5) / line)),
    };
  }

  /** What the next round draws, and the sizes that it asks about, out of sight. */
  #show(solution: Solution, asked: number[]): void {
    this.#shown = solution;
    this.#asked = asked;
    this.#askedWidest = this.#widest;
    const { index, text, lines } = solution;
    const children = [
      this.#words(this.key, index, text, { ...(lines ? { lineClamp: lines } : { textWrap: "balance" }) }),
    ];
    for (const each of asked)
      children.push(this.#words(`${each} of ${this.key}`, each, this.#askedText(each), outOfSight));
    if (asked.length > 0 && this.#widest === undefined)
      children.push(
        this.#words(`widest of ${this.key}`, undefined, unbroken(this.#text), {
          ...outOfSight,
          width: "min-content",
        }),
      );
    this.box.props.children = children;
  }

  #words(key: string, index: number | undefined, text: string, more: Style): Plain {
    const size = index === undefined ? probeSize : (this.props.sizes[index] ?? 16);
    const mayBreak = index !== undefined && size <= this.#breakFrom;
    const style: Style = {
      ...{ display: "block", width: "100%", minWidth: 0, fontSize: size },
      ...this.#style,
      ...more,
    };
    return {
      type: "div",
      key,
      props: { style: mayBreak ? { ...style, wordBreak: "break-word" } : style, children: this.write(text) },
    };
  }
}

/** Pixels: a size to measure words at, of which all others follow. */
const probeSize = 100;
/** satori draws nothing there. */
const outOfSight: Style = { position: "absolute", top: 20_000, left: 0 };

function textsOf(nodes: readonly SatoriNode[], words: Expansion["words"]): PlacedText[] {
  return nodes.flatMap((node) => {
    const own = words.get(String(node.key));
    const { style } = node.props as { style?: Style };
    return own
      ? [
          {
            text: own.text,
            box: boxOf(node),
            colour: own.color,
            size: Number(style?.fontSize ?? own.fontSize),
          },
        ]
      : [];
  });
}

/** In whole pixels, so that layers meet. */
function boxOf(node: Pick<SatoriNode, "left" | "top" | "width" | "height"> | undefined): Box {
  if (!node) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.round(node.left);
  const y = Math.round(node.top);
  return {
    x,
    y,
    width: Math.round(node.left + node.width) - x,
    height: Math.round(node.top + node.height) - y,
  };
}

/** Boxes with all that satori draws: small ones are drawn sooner than one around all. Letters reach out of their lines. */
function partsOf(texts: readonly PlacedText[], nodes: readonly SatoriNode[], card: Size): Box[] {
  const cut = ({ x, y, width, height }: Box, by = 0): Box => {
    const [left, top] = [Math.max(0, Math.floor(x - by)), Math.max(0, Math.floor(y - by))];
    const right = Math.min(card.width, Math.ceil(x + width + by));
    return {
      x: left,
      y: top,
      width: right - left,
      height: Math.min(card.height, Math.ceil(y + height + by)) - top,
    };
  };
  const painted = nodes.filter(
    (node) => "backgroundColor" in ((node.props as { style?: Style }).style ?? {}),
  );
  const boxes = [
    ...texts.map(({ box, size }) => cut(box, size * reach)),
    ...painted.map((node) => cut(boxOf(node))),
  ];
  const parts: Box[] = [];
  for (const box of boxes) {
    let own = box;
    for (let at = 0; at < parts.length; at++) {
      const other = parts[at] as Box;
      if (!overlap(own, other)) continue;
      own = around(own, other);
      parts.splice(at, 1);
      // It may reach others by now.
      at = -1;
    }
    parts.push(own);
  }
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Em. */
const reach = 0.36;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
