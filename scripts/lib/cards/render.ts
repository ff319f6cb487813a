/** One card: ground, photo, art and words → pixels → file. Runs in a worker. */
import { renderToString } from "preact-render-to-string";
import { cardTemplateEntry } from "../project.ts";
import { markOf, markText } from "../recognition/mark.ts";
import { planeOf } from "../recognition/plane.ts";
import { Canvas } from "./canvas.ts";
import { type Encoded, encode } from "./encode.ts";
import { type CardFormat, formats } from "./format.ts";
import { placeLogo } from "./logo.ts";
import { type PlacedPhoto, placePhoto } from "./photo.ts";
import { type DrawnPiece, drawPiece } from "./piece.ts";
import type { CardContext, CardRequest, CardTemplate, TextBlock } from "./request.ts";
import { writeWords } from "./write-words.ts";

/** Every fourth pixel each way tells a card's mark as well as all of them, in a tenth of the time. */
const markStep = 4;

export async function renderCard(request: CardRequest): Promise<Encoded> {
  const canvas = await drawCard(request);
  try {
    const mark = markText(
      markOf(planeOf({ width: canvas.width, height: canvas.height, data: canvas.bytes }, markStep)),
    );
    return { ...(await encode(canvas, formats[request.format])), mark };
  } finally {
    canvas.release();
  }
}

export async function drawCard(request: CardRequest): Promise<Canvas> {
  const card = await composeCard(request);
  return paint(card, [...card.art, ...(await writeWords(card.words))]);
}

/** Ground and photo of a card, and the pieces over them, each over those before it. */
export function paint(
  { format, ground, photo }: Pick<ComposedCard, "format" | "ground" | "photo">,
  pieces: readonly DrawnPiece[],
): Canvas {
  const canvas = new Canvas(format.width, format.height, ground);
  if (photo) canvas.cover(photo.box, photo.pixels);
  for (const piece of pieces) canvas.lay(drawPiece(piece), piece.x, piece.y);
  return canvas;
}

/** The parts of a card before any pixel. */
export interface ComposedCard {
  readonly format: CardFormat;
  readonly context: CardContext;
  /** #rrggbb */
  readonly ground: string;
  readonly photo: PlacedPhoto | undefined;
  readonly art: readonly DrawnPiece[];
  readonly words: readonly TextBlock[];
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
    art: template
      .art(props, context)
      .filter((piece) => piece !== null)
      .map(({ box, shapes, once }) => ({
        x: box.x,
        y: box.y,
        view: box,
        shapes: renderToString(shapes),
        once,
      })),
    words: template
      .words(props, context)
      .flat()
      .filter((block) => block !== null),
    photo,
  };
}

const templates = new Map<string, CardTemplate<CardRequest["props"]>>();

async function loadTemplate(name: string): Promise<CardTemplate<CardRequest["props"]>> {
  const known = templates.get(name);
  if (known) return known;
  const { card } = (await import(cardTemplateEntry(name).href)) as {
    card: CardTemplate<CardRequest["props"]>;
  };
  templates.set(name, card);
  return card;
}
