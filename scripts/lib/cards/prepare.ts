/** A template's tree as satori takes it: components rendered, texts typeset. */
import type { ComponentChild, VNode } from "preact";
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

type Element = VNode<Readonly<Record<string, unknown>>>;

export class Prepared {
  readonly pictures = new Pictures();
  /** texts that are still to be put into their boxes */
  readonly fitted: Words[] = [];
  readonly images: {
    readonly element: Plain;
    readonly sign: string;
    readonly draw: () => Promise<string>;
  }[] = [];
  /** each text as the template has it, by the key of its element */
  readonly texts = new Map<string, { readonly text: string; readonly colour: string }>();

  /** @param card one element, or a component of one */
  root(card: VNode): Plain {
    return this.#element(flat(card)[0] as Element, { color: "#000000" });
  }

  /** @param around what it inherits */
  #element({ type, props }: Element, around: Style): Plain {
    const own = (props.style ?? {}) as Style;
    for (const [, address] of String(Object.values(own)).matchAll(/url\(["']?(?!#)([^"')]*)/g))
      dataAddress(address);
    if (type === "fitted") return this.#fitted(props as unknown as FittedProps, around);
    if (type === "img") return this.#image(props);
    if (type === "svg") return drawing(type, props);
    const { color = around.color, whiteSpace = around.whiteSpace } = own;
    const inside = flat(props.children);
    const words = inside.filter((child) => typeof child === "string").join("");
    // Lines, and what stands in them, are satori's to lay out.
    const isText = words !== "" || inside.some((child) => (child as Element).type === "br");
    const isBox = !isText && type === "div" && props.tw === undefined;
    const children = inside.map((child) =>
      typeof child === "string"
        ? this.#write(child, String(color), String(whiteSpace).startsWith("pre"))
        : this.#element(child, { color, whiteSpace }),
    );
    return {
      ...{ type: type as string, key: isText ? this.#keyOf(words, String(color)) : null },
      props: {
        ...props,
        style: { ...(isBox && { display: "flex" }), ...own, ...setting(words, own) },
        children,
      },
    };
  }

  /** @param hasLines whether line breaks of the text are kept */
  #write(text: string, colour: string, hasLines: boolean): string {
    const lines = hasLines ? text.split("\n") : [text];
    const write = (words: string): string => this.pictures.write(unbroken(typeset(words)), colour);
    // Spaces at its ends stand between it and what else is in its line.
    return lines
      .map((line) =>
        line.replace(
          /^([ \xa0]?)(.*?)([ \xa0]?)$/s,
          (_, before, words, after) => before + write(words) + after,
        ),
      )
      .join("\n");
  }

  #fitted(props: FittedProps, around: Style): Plain {
    const colour = String(props.style?.color ?? around.color);
    const key = this.#keyOf(props.text, colour);
    const place = { display: "flex", flexDirection: "column", justifyContent: props.align ?? "flex-start" };
    const style = { ...place, flexGrow: 1, flexBasis: 0, minHeight: 0, ...props.box };
    const box: Plain = { type: "div", key: `box of ${key}`, props: { style } };
    this.fitted.push({ key, box, props, write: (text) => this.pictures.write(text, colour) });
    return box;
  }

  /** What is made later has a picture of its size that stands for it. */
  #image({ src, style = {}, ...props }: Element["props"]): Plain {
    const element: Plain = { type: "img", key: null, props: { ...props, style: style as Style, src } };
    if (typeof src === "function") {
      const { width, height } = props;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" id="${this.images.length}" width="${width}" height="${height}"/>`;
      const sign = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
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

/** Of what a component or an element holds, its texts and elements. */
function flat(node: unknown): (string | Element)[] {
  if (Array.isArray(node)) return joined(node.flatMap(flat));
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (typeof node !== "object") return [String(node)];
  const { type, props } = node as Element;
  return typeof type === "function"
    ? flat((type as (props: unknown) => ComponentChild)(props))
    : [node as Element];
}

/** With texts that stand beside each other in one piece, so that lines are broken as a whole text asks for it. */
function joined(parts: readonly (string | Element)[]): (string | Element)[] {
  const all: (string | Element)[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

/** An `<svg>` or what it holds, of elements alone. */
function drawing(type: string, props: Element["props"]): Plain {
  if (type === "image") dataAddress(props.href ?? props.xlinkHref);
  const children = flat(props.children).map((child) =>
    typeof child === "string" ? child : drawing(child.type as string, child.props),
  );
  return { type, key: null, props: { ...props, style: (props.style ?? {}) as Style, children } };
}

/** @throws where it would have to be loaded */
function dataAddress(src: unknown): string {
  const address = String(src);
  if (address.startsWith("data:")) return address;
  throw new Error(`${address.slice(0, 80)}: pictures of cards are data: addresses`);
}
