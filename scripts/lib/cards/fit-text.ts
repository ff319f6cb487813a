/** Breaks and sizes text by its measured width, before anything is laid out. */

import { withoutEnd } from "../text/without-end.ts";
import { advances, type Weight } from "./fonts.ts";
import { graphemes, normalise, pictureOf } from "./glyphs.ts";

export interface TextStyle {
  readonly weight: Weight;
  /** em, added after each character */
  readonly letterSpacing: number;
  /** of the font size */
  readonly lineHeight: number;
  /** whether Arabic stands somewhere in the text */
  readonly arabic?: boolean;
}

export interface FittedText {
  /** what the text is to be set in, which may differ from what was asked for */
  readonly style: TextStyle;
  /** pixels */
  readonly size: number;
  /** pixels */
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

export interface Room {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** font sizes to try, largest first */
  readonly sizes: readonly number[];
  /** the largest size at which a word may be broken; above it a size is skipped where a word is too long */
  readonly breakWordsFrom: number;
}

export function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** Arabic letters join, so that they take no letter spacing, and reach further up and down than Latin ones. */
export function styleFor(text: string, style: TextStyle): TextStyle {
  if (!hasArabic(text)) return style;
  return { ...style, letterSpacing: 0, lineHeight: Math.max(style.lineHeight, 1.36), arabic: true };
}

/** The width of a text set in one line, in em. */
export function measure(text: string, style: TextStyle): number {
  const table = advances(style.weight);
  let width = 0;
  for (const grapheme of graphemes(text)) {
    width += style.letterSpacing;
    // satori draws a picture as a square of one em
    if (pictureOf(grapheme)) width += 1;
    else for (const character of grapheme) width += table.get(character.codePointAt(0) ?? 0) ?? 0;
  }
  return width;
}

/**
 * The largest size at which a text fits, in balanced lines. Text that fits at no size is cut at the smallest one, with
 * an ellipsis: nothing is ever wider or higher than the room.
 */
export function fitText(text: string, room: Room, wanted: TextStyle): FittedText {
  const style = styleFor(text, wanted);
  const words = normalise(text).split(/ |(?<=[\p{L}\p{N}][-/–—])(?=[\p{L}\p{N}])/u);
  const glued = spaceBefore(normalise(text), words);
  const whole = words.map((word, index) => ({ text: word, space: glued[index] ?? false }));
  for (const size of room.sizes) {
    const width = room.width / size;
    const tooLong = whole.some((word) => measure(word.text, style) > width);
    if (tooLong && size > room.breakWordsFrom) continue;
    const pieces = tooLong ? whole.flatMap((word) => splitWord(word, width, style)) : whole;
    const lines = wrap(pieces, width, style);
    if (lines.length * lineHeightAt(size, style) <= room.height) {
      return fitted(size, balance(pieces, width, lines.length, style), style);
    }
  }
  const size = room.sizes.at(-1) ?? 16;
  const width = room.width / size;
  const pieces = whole.flatMap((word) => splitWord(word, width, style));
  const lines = wrap(pieces, width, style);
  const kept = Math.max(1, Math.floor(room.height / lineHeightAt(size, style)));
  return fitted(size, cutLines(lines, kept, width, style), style);
}

/** One line at one size, shortened with an ellipsis where it is wider than `width` pixels. */
export function fitLine(text: string, size: number, width: number, style: TextStyle): string {
  const line = normalise(text);
  return measure(line, style) * size <= width ? line : shorten(line, width / size, style);
}

interface Word {
  readonly text: string;
  /** whether a space stands before it when it is not the first of its line */
  readonly space: boolean;
}

function fitted(size: number, lines: readonly string[], style: TextStyle): FittedText {
  return { style, size, lineHeight: lineHeightAt(size, style), lines };
}

/** Whole pixels, so that every line begins on one. */
function lineHeightAt(size: number, style: TextStyle): number {
  return Math.round(size * style.lineHeight);
}

function spaceBefore(text: string, words: readonly string[]): boolean[] {
  let position = 0;
  return words.map((word) => {
    const start = text.indexOf(word, position);
    position = start + word.length;
    return text[start - 1] === " ";
  });
}

function wrap(words: readonly Word[], width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const space = measure(" ", style);
  for (const word of words) {
    const own = measure(word.text, style);
    const gap = word.space && line !== "" ? space : 0;
    if (line !== "" && used + gap + own > width) {
      lines.push(line);
      line = word.text;
      used = own;
    } else {
      line += (gap > 0 ? " " : "") + word.text;
      used += gap + own;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The narrowest setting with the same number of lines: no short last line, no single word left over. */
function balance(words: readonly Word[], width: number, count: number, style: TextStyle): string[] {
  let narrow = Math.max(...words.map((word) => measure(word.text, style)));
  let wide = width;
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    if (wrap(words, middle, style).length > count) narrow = middle;
    else wide = middle;
  }
  return wrap(words, wide, style);
}

/** A word too long for a line, cut where a reader would (JagaAset|Negara, lelang.|go.|id), else between any two characters. */
function splitWord(word: Word, width: number, style: TextStyle): Word[] {
  if (measure(word.text, style) <= width) return [word];
  const parts = word.text.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=[._/@])/u);
  const pieces = parts.flatMap((part) => (measure(part, style) <= width ? [part] : graphemes(part)));
  return pieces.map((text, index) => ({ text, space: index === 0 && word.space }));
}

function cutLines(lines: readonly string[], count: number, width: number, style: TextStyle): string[] {
  if (lines.length <= count) return [...lines];
  const last = lines[count - 1] ?? "";
  return [...lines.slice(0, count - 1), shorten(`${last} ${lines[count] ?? ""}`, width, style)];
}

function shorten(line: string, width: number, style: TextStyle): string {
  const kept = graphemes(line);
  while (kept.length > 0 && measure(`${kept.join("")}…`, style) > width) kept.pop();
  return `${withoutEnd(kept.join(""), /[\s,.;:–—-]/)}…`;
}
