/** A template's tree as satori takes it: components rendered, texts typeset. */
import { type ComponentChild, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Pictures } from "./pictures.ts";
import type { FittedProps, Plain, Style } from "./tree.ts";
import { setting, typeset, unbroken } from "./typeset.ts";

/** What is to be put into a box that is laid out without it. */
export interface Words {
  /** of the element that the text is to have */
  readonly key: string;
  readonly box: Plain;
  readonly props: FittedProps;
  /** a text as satori takes it */
  readonly write: (text: string) => string;
}

export class Prepared {
  readonly pictures = new Pictures();
  /** texts that are still to be put into their boxes */
  readonly fitted: Words[] = [];
  readonly images: {
    readonly element: Plain;
    readonly sign: string;
    readonly draw: () => Promise<string>;
  }[] = [];
  /** whether an element cuts off what reaches out of it */
  isCut = false;
  /** each text as the template has it, by the key of its element */
  readonly texts = new Map<string, { readonly text: string; readonly colour: string }>();

  /** @param inherited colour of words that have none of their own */
  elements(node: ComponentChild | readonly ComponentChild[], inherited: string): Plain[] {
    if (Array.isArray(node)) return node.flatMap((child) => this.elements(child, inherited));
    if (isNothing(node)) return [];
    if (typeof node !== "object") return [this.#text(String(node), {}, inherited)];
    const { type, props } = node as VNode<Record<string, unknown>>;
    if (typeof type === "function")
      return this.elements((type as (props: unknown) => ComponentChild)(props), inherited);
    if (type === "fitted") return [this.#fitted(props as unknown as FittedProps, inherited)];
    const { children, ...own } = props;
    const style = (props.style ?? {}) as Style;
    if (type === "img") return [this.#image(props)];
    if (type === "svg") return [this.#image(drawing(props))];
    this.isCut ||= style.overflow === "hidden";
    const colour = String(style.color ?? inherited);
    const words = [children].flat(5).filter((child) => !isNothing(child));
    if (words.length > 0 && words.every((child) => typeof child !== "object"))
      return [this.#text(words.join(""), style, colour)];
    const inside = this.elements(children as ComponentChild, colour);
    return [{ type, key: null, props: { ...own, style: { display: "flex", ...style }, children: inside } }];
  }

  /** One text in an element of its own. */
  #text(text: string, style: Style, colour: string): Plain {
    const children = this.pictures.write(unbroken(typeset(text)), colour);
    return {
      ...{ type: "div", key: this.#keyOf(text, colour) },
      props: { style: { display: "block", ...style, ...setting(text, style) }, children },
    };
  }

  #fitted(props: FittedProps, inherited: string): Plain {
    const colour = String(props.style?.color ?? inherited);
    const key = this.#keyOf(props.text, colour);
    const place = { display: "flex", flexDirection: "column", justifyContent: props.align ?? "flex-start" };
    const style = { ...place, flexGrow: 1, flexBasis: 0, minHeight: 0, ...props.box };
    const box: Plain = { type: "div", key: `box of ${key}`, props: { style } };
    this.fitted.push({ key, box, props, write: (text) => this.pictures.write(text, colour) });
    return box;
  }

  /** What is made later has a picture of its size that stands for it. */
  #image({ src, style = {}, ...props }: Readonly<Record<string, unknown>>): Plain {
    const element: Plain = { type: "img", key: null, props: { ...props, style: style as Style, src } };
    if (typeof src === "function") {
      const sign = svgAddress(
        `<svg id="${this.images.length}" width="${props.width}" height="${props.height}"/>`,
      );
      element.props.src = sign;
      this.images.push({ element, sign, draw: async () => dataAddress(await src()) });
    } else dataAddress(src);
    return element;
  }

  #keyOf(text: string, colour: string): string {
    const key = `text ${this.texts.size}`;
    this.texts.set(key, { text, colour });
    return key;
  }
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || typeof node === "boolean";
}

/** As a picture: of SVG satori knows by itself only a part. */
function drawing({ style, ...props }: Readonly<Record<string, unknown>>) {
  const { width = 1, height = 1 } = props;
  return { width, height, style, src: async () => svgAddress(renderToString(h("svg", props))) };
}

/** @throws where it would have to be loaded */
function dataAddress(src: unknown): string {
  const address = String(src);
  if (address.startsWith("data:")) return address;
  throw new Error(`${address.slice(0, 80)}: pictures of cards are data: addresses`);
}

function svgAddress(svg: string): string {
  const named = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml;base64,${Buffer.from(named).toString("base64")}`;
}
