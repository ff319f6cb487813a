/** A template's tree laid out by satori: words as SVG, and where the layers stand. */
import type { ComponentChild, VNode } from "preact";
import satori, { type SatoriNode, type SatoriOptions } from "satori";
import { Fit, setting } from "./fit.ts";
import { fontFamily, loadFonts } from "./fonts.ts";
import type { Box } from "./format.ts";
import { drawShapes } from "./layer.ts";
import { Pictures } from "./pictures.ts";
import type { FittedProps, LayerProps, Plain, Size, Style } from "./tree.ts";
import { typeset, unbroken } from "./typeset.ts";

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
  readonly size: number;
}

export interface LaidOut {
  /** as satori was given it at last; layers are empty boxes in it */
  readonly tree: Plain;
  /** all that satori draws: elements of SVG */
  readonly shapes: string;
  /** in the order of the tree */
  readonly layers: readonly (LayerProps & { readonly box: Box })[];
  /** #rrggbb under everything: the root's `backgroundColor` */
  readonly ground: string;
  /** each text, where it stands */
  readonly texts: readonly PlacedText[];
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
      shapes: svg.replace(/<mask .*?<\/mask>|^<svg [^>]*>|<\/svg>$/gs, ""),
      tree: whole,
      ground: String(ground),
      layers: expansion.layers.map(({ key, ...layer }) => ({ ...layer, box: boxOf(boxes.get(key)) })),
      texts,
    };
  }
}

/** Em that letters reach out of their lines at the most. */
const reach = 0.36;
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
        const { shapes, texts } = await settle(own, root, size);
        // With what reaches out of it, on all sides alike: it stands in the middle of its box.
        const edge = Math.ceil(reach * Math.max(...texts.map((text) => text.size)));
        const { width, height } = size;
        const box = { x: -edge, y: -edge, width: width + 2 * edge, height: height + 2 * edge };
        return { ...drawShapes(shapes, box), opaque: false };
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

/** In whole pixels, so that layers meet. */
function boxOf(node: SatoriNode | undefined): Box {
  const { left, top, width, height } = node ?? { left: 0, top: 0, width: 0, height: 0 };
  const [x, y] = [Math.round(left), Math.round(top)];
  return { x, y, width: Math.round(left + width) - x, height: Math.round(top + height) - y };
}

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
