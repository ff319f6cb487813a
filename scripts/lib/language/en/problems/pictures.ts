/** What is said of pictures. */
import { mostDrawingBytes } from "../../../decoding/drawing.ts";
import { mostBytes, mostPixels } from "../../../decoding/limits.ts";
import type { PicturePlace } from "../../../problems/codes/pictures.ts";
import { type ProblemWordings, withoutSpaces } from "../../problem-wording.ts";
import { known, number, size } from "./terms.ts";

function pictureAt(place: PicturePlace | undefined): string {
  if (place === undefined) return "in this post's folder, beside index.md";
  return place === "media" ? "in the folder media" : `beside ${place.beside}`;
}

function renamed(ending: string): string {
  return `Let its name end with .${ending}, the file's own and wherever the picture is named.`;
}

export const pictures = {
  "missing-image": ({ found, nearest, sure, meant, place, there = [] }) => ({
    message: sure
      ? `The picture "${found}" is missing; there is "${nearest}".`
      : `The picture "${found}" is missing.`,
    hint: nearest
      ? sure
        ? `Write ${meant ?? nearest}.`
        : `Did you mean "${nearest}"?`
      : `Keep the picture ${pictureAt(place)}.${there.length > 0 ? ` There are already: ${known(there)}.` : ""}`,
  }),
  "image-outside-post": ({ found, place }) => ({
    message: `The picture "${found}" is not ${place ? `beside ${place.beside}` : "in this post's folder"}.`,
    hint: `Copy the picture beside ${place?.beside ?? "index.md"}, and write its file name alone.`,
  }),
  "space-in-address": ({ found, notPublished }) => ({
    message: `The name "${found}" holds a space, so Markdown does not read it and shows it as it was typed.`,
    hint: notPublished
      ? "Files of this kind do not go to the site. Save it as PDF, XLSX, CSV or ZIP, under a name without a space."
      : `Rename the file without a space, such as ${withoutSpaces(found)}, or put it in brackets: (<${found}>).`,
  }),
  "image-type": ({ found, types }) => ({
    message: `"${found}" is not a kind of picture that can be used.`,
    hint: `Save it as ${types.join(", ")}.`,
  }),
  "unreadable-image": ({ found, fault }) => ({
    message: `The picture "${found}" ${
      {
        empty: "is empty: it has 0 bytes",
        damaged: "is damaged, or was cut off",
        heic: "is HEIC (an iPhone's photo), whatever its name ends with",
        svg: "is SVG, whatever its name ends with",
        gif: "is GIF, which cannot be used",
        tiff: "is TIFF, which cannot be used",
        jpeg: "is JPEG, whatever its name ends with",
        png: "is PNG, whatever its name ends with",
        webp: "is WebP, whatever its name ends with",
        avif: "is AVIF, whatever its name ends with",
        "second-file": "holds another file (a web page, an archive or a document)",
        irregular: "is no ordinary file, but a link or a device",
        heavy: `is too large: a picture's file may have ${size(mostBytes)}, an SVG ${size(mostDrawingBytes)}`,
        parts: "is an SVG that holds pictures, scripts or other files",
        slow: "is an SVG that is too intricate to draw",
        drawing: "is an SVG that is damaged, or has no size",
        video: "is a video",
        document: "is a document, no picture",
        unknown: "is no picture",
        large: `has more than ${number(mostPixels / 1_000_000)} megapixels`,
        tall: "is too tall",
        blank: "shows nothing at all",
      }[fault]
    }.`,
    hint: {
      empty: "Copy it again from its source.",
      damaged: "Copy it again from its source, or open it and save it again as JPEG.",
      heic: "Open it and save it as JPEG; another ending of its name is not enough.",
      svg: "Save it as PNG; another ending of its name is not enough.",
      gif: "Open it and save it as PNG; another ending of its name is not enough.",
      tiff: "Open it and save it as JPEG; another ending of its name is not enough.",
      jpeg: renamed("jpg"),
      png: renamed("png"),
      webp: renamed("webp"),
      avif: renamed("avif"),
      "second-file": "Open it in a program for pictures and save it again: only the picture is then saved.",
      irregular: "Copy the picture itself here, under that name.",
      heavy: "Make it smaller first, such as 3,000 pixels on its longer side; a logo is best as PNG.",
      parts: "Save it as PNG: an SVG may hold lines, shapes and words alone.",
      slow: "Save it as PNG.",
      drawing: "Open it where it was drawn and save it again as SVG, or save it as PNG.",
      video: "Take one picture of the video, and save it as JPEG.",
      document: "Save its page as PNG or JPEG.",
      unknown: "Look at the file: is it a picture, and of the kind that its name ends with?",
      large: "Make it smaller first, such as 3,000 pixels on its longer side.",
      tall: "Cut it into several pictures: as wide as it is shown, it may be 16,383 pixels tall.",
      blank: "Look at the logo: does its size fit what is drawn, and is not all of it transparent?",
    }[fault],
  }),
  "small-image": ({ found, width, height, isThread }) => ({
    message: `The picture "${found}" ${isThread ? `(${width} × ${height} pixels) is too narrow` : `has ${width} × ${height} pixels only, too few`} for a card: cards are drawn without it.`,
    hint: isThread
      ? "Cut its ends off, or use another one: its longer side may be 16 times its shorter one."
      : "Use a larger one, best of 1,200 pixels or more on its longer side. Enlarging a small one does not help.",
  }),
  "moving-image": ({ found }) => ({
    message: `The picture "${found}" moves; only its first picture is shown.`,
    hint: "If the motion matters, upload it as a video to one of the office's channels, and link to it.",
  }),
  "remote-image": ({ found }) => ({
    message: `A picture of another site (${found}) is not loaded; it is shown as a link.`,
    hint: "Download it, keep it beside index.md, and write its file name alone.",
  }),
  "missing-alt": ({ key, image }) => ({
    message: `The picture "${image}" has no text for those who do not see it.`,
    hint:
      key === "imageAlt"
        ? 'Add a line "imageAlt: …" that tells what the picture shows.'
        : "Write what it shows between the square brackets: ![A visitor …](picture.jpg).",
  }),
  "file-name-alt": ({ found: alt, image }) => ({
    message: `The alternative text "${alt}" looks like the name of a file, not like what ${image} shows.`,
    hint: "Say what can be seen, such as: A woman points at the screen of her phone.",
  }),
  "large-image": ({ found: name, bytes, limit }) => ({
    message: `The picture ${name} has ${size(bytes)}. Git keeps it for ever, even when it is deleted.`,
    hint: `Make it smaller before you commit it, ${size(limit)} at the most: 2,000 pixels wide is enough for site and cards.`,
  }),
} satisfies Partial<ProblemWordings>;
