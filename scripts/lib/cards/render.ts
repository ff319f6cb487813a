/** One card: art and words → SVG → pixels, laid over its photo → file. Runs in a worker. */
import { renderToString } from "preact-render-to-string";
import { type Encoded, encode } from "./encode.ts";
import { type CardFormat, formats } from "./format.ts";
import { layOut } from "./lay-out.ts";
import { placeLogo } from "./logo.ts";
import { type PlacedPhoto, placePhoto } from "./photo.ts";
import { type Pixels, rasterise } from "./pixels.ts";
import type { CardContext, CardRequest, CardTemplate, TextBlock } from "./request.ts";
import { templateAddress } from "./sources.ts";

export async function renderCard(request: CardRequest): Promise<Encoded> {
  return encode(await drawPixels(request), formats[request.format]);
}

export async function drawPixels(request: CardRequest): Promise<Pixels> {
  const { ground, art, words, photo, format } = await composeCard(request);
  return rasterise({ ground, shapes: art + (await layOut(words)), photo, ...sizeOf(format) });
}

/** The parts of a card: its words as blocks, all else as SVG shapes over a photo. */
export interface ComposedCard {
  readonly format: CardFormat;
  readonly context: CardContext;
  /** #rrggbb */
  readonly ground: string;
  readonly art: string;
  readonly words: readonly TextBlock[];
  readonly photo: PlacedPhoto | undefined;
}

export async function composeCard(request: CardRequest): Promise<ComposedCard> {
  const { props, files } = request;
  const format: CardFormat = formats[request.format];
  const photo = files.photo === undefined ? undefined : await placePhoto(files.photo, format);
  const context: CardContext = {
    format,
    areas: photo?.areas ?? format.plain,
    logo: files.logo === undefined ? undefined : await placeLogo(files.logo),
    photo,
  };
  const template = await loadTemplate(request.template);
  return {
    format,
    context,
    ground: template.ground(props),
    art: renderToString(template.art(props, context)),
    words: template
      .words(props, context)
      .flat()
      .filter((block) => block !== null),
    photo,
  };
}

/** The whole card but its photo as SVG. */
export async function drawSvg(request: CardRequest): Promise<string> {
  const { format, ground, art, words } = await composeCard(request);
  const { width, height } = format;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${art}<g id="words">${await layOut(words)}</g></svg>`;
}

function sizeOf({ width, height }: CardFormat): { width: number; height: number } {
  return { width, height };
}

async function loadTemplate(name: string): Promise<CardTemplate<CardRequest["props"]>> {
  const module = (await import(templateAddress(name))) as { card: CardTemplate<CardRequest["props"]> };
  return module.card;
}
