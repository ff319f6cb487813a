/** One card: element → SVG → pixels → file. Runs in a worker. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { emojiAddress } from "./emoji.ts";
import { type Encoded, encode, rasterise } from "./encode.ts";
import { loadFonts } from "./fonts.ts";
import { formats } from "./format.ts";
import { graphemes, pictureOf } from "./glyphs.ts";
import { placeLogo, placePhoto } from "./pictures.ts";
import type { CardContext, CardRequest, CardTemplate, Json } from "./request.ts";
import { loadSatori, type SatoriOptions } from "./satori.ts";
import { templateAddress } from "./sources.ts";

export async function renderCard(request: CardRequest): Promise<Encoded> {
  return encode(rasterise(await drawSvg(request)));
}

/** The whole card as SVG: the template's art with its words, as outlines, on top. */
export async function drawSvg(request: CardRequest): Promise<string> {
  const format = formats[request.format];
  const { logo, photo } = request.files;
  const { art } = format.photo;
  const context: CardContext = {
    format,
    logo: logo === undefined ? undefined : await placeLogo(logo),
    photo: photo === undefined ? undefined : await placePhoto(photo, art.width, art.height),
  };
  const template = await loadTemplate(request.template);
  const behind = renderToString(template.art(request.props, context));
  const words = await layOut(template.words(request.props, context), request, format);
  return words.replace(/^<svg[^>]*>/, (head) => head + behind);
}

async function layOut(
  element: VNode,
  { key, props }: CardRequest,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const images = emojiIn(props);
  const options: SatoriOptions = {
    width,
    height,
    fonts: loadFonts(),
    graphemeImages: images,
    // satori asks for pictures that it was given, too. The content checks find characters that nothing draws before
    // this is called: here is the second net, and it never fetches.
    loadAdditionalAsset: async (_language, text) => {
      const image = images[text];
      if (image === undefined) throw new Error(`Card ${key}: no font draws ${JSON.stringify(text)}`);
      return image;
    },
  };
  // satori is typed for React's elements; Preact's have the parts that it reads.
  const satori = await loadSatori();
  return satori(element as unknown as Parameters<typeof satori>[0], options);
}

async function loadTemplate(name: string): Promise<CardTemplate<CardRequest["props"]>> {
  const module = (await import(templateAddress(name))) as { card: CardTemplate<CardRequest["props"]> };
  return module.card;
}

/** Every emoji of the card's texts with its picture. */
function emojiIn(value: Json, found: Record<string, string> = {}): Record<string, string> {
  if (typeof value === "string") {
    for (const grapheme of graphemes(value)) {
      const file = pictureOf(grapheme);
      if (file) found[grapheme] ??= emojiAddress(file);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) emojiIn(part, found);
  }
  return found;
}
