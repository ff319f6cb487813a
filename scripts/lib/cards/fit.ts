/** A text that is as large as it may be: which sizes satori is asked about, and what was learnt for equal texts. */
import { LRUCache } from "lru-cache";
import type { SatoriNode } from "satori";
import { type Direction, directionOf } from "../text/direction.ts";
import { widthsAt } from "./fonts.ts";
import type { FittedProps, Plain, Size, Style } from "./tree.ts";
import { broken, typeset, unbroken } from "./typeset.ts";

/** Of words of a script: Arabic letters join, so that they take no letter spacing, and reach further up and down than Latin ones. */
export function setting(text: string, { lineHeight }: Style): Style {
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

/** Em of a character that the Latin fonts have not. */
const average = 0.57;

/** Em that each word takes, nearly: only tells where to begin to look. */
function wordsOf(text: string, { fontWeight, letterSpacing }: Style): number[] {
  const widths = widthsAt(Number(fontWeight ?? 500));
  const spacing = Number.parseFloat(String(letterSpacing ?? 0));
  return text.split(" ").map((word) => {
    let width = 0;
    for (const letter of word) width += (widths.get(letter.codePointAt(0) ?? 0) ?? average) + spacing;
    return width;
  });
}

/** Lines of so many em that words take. */
function linesOf(words: readonly number[], line: number): number {
  let lines = 1;
  let width = 0;
  for (const word of words) {
    if (width > 0 && width + space + word > line) {
      lines++;
      width = 0;
    }
    // One that is wider is broken.
    lines += Math.max(0, Math.ceil(word / line) - 1);
    width += word + (width > 0 ? space : 0);
  }
  return lines;
}

const space = 0.22;

/** One text, and the sizes that satori is asked about until the largest is known that has room. */
export class Fit {
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
      const own = nodes.get(index === shown.index ? this.key : `${index} of ${this.key}`);
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
    if (this.#fits.size === 0) return this.#around(this.#shown?.index ?? 0);
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
    // Those next to what is known: a guess is hardly ever wrong by more. Where it is, all are asked about.
    if (this.#fits.size > mostAsked) return open;
    return largestThatFits < length ? open.slice(-mostAsked) : open.slice(0, mostAsked);
  }

  #begin(room: Size | undefined): void {
    const { sizes } = this.props;
    const all = sizes.map((_, index) => index);
    const { width, height } = room ?? { width: 0, height: 0 };
    const lineHeight = Number(this.#style.lineHeight);
    const words = wordsOf(unbroken(this.#text), this.#style);
    const guess = sizes.findIndex((size) => {
      const line = width / size;
      const mayBreak = size <= this.#breakFrom || words.every((word) => word <= line);
      return mayBreak && linesOf(words, line) * lineHeight * size <= height;
    });
    const index = guess < 0 ? sizes.length - 1 : guess;
    this.#show(
      { index, width, height, text: unbroken(this.#text), lines: undefined },
      room ? this.#around(index) : all,
    );
  }

  /** A size that is likely, and the one above it, which must have no room then. */
  #around(index: number): number[] {
    return [index - 1, index].filter((each) => each >= 0 && each < this.props.sizes.length);
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
    return this.#textAt(index, this.#askedOf.width, this.#askedOf.widest);
  }

  /** What the asked texts were broken by. */
  #askedOf: { readonly width: number; readonly widest: number | undefined } = { width: 0, widest: undefined };

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

  /** What the next round draws, and the sizes that it asks about, out of sight: all but the one that is drawn, which tells by itself. */
  #show(solution: Solution, asked: number[]): void {
    const { index, lines, width } = solution;
    this.#asked = asked;
    this.#askedOf = { width, widest: this.#widest };
    const text = asked.includes(index) ? this.#askedText(index) : solution.text;
    this.#shown = { ...solution, text };
    const children = [
      this.#words(this.key, index, text, { ...(lines ? { lineClamp: lines } : { textWrap: "balance" }) }),
    ];
    for (const each of asked.filter((other) => other !== index))
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
      ...{ display: "block", width: "100%", minWidth: 0, flexShrink: 0, fontSize: size },
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

/** Sizes that satori is asked about at once. */
const mostAsked = 3;
/** Pixels: a size to measure words at, of which all others follow. */
const probeSize = 100;
/** satori draws nothing there. */
const outOfSight: Style = { position: "absolute", top: 20_000, left: 0 };
