/** One card: a template's tree → SVG → pixels → file. Runs in a worker. */
import type { VNode } from "preact";
import sharp from "sharp";
import { cardTemplateEntry } from "../project.ts";
import { markOf, markText } from "../recognition/mark.ts";
import { planeOf } from "../recognition/plane.ts";
import { type Drawn, type Encoded, encode } from "./encode.ts";
import { formats } from "./format.ts";
import { layOut } from "./layout.ts";
import { loadLogo } from "./logo.ts";
import { loadPhoto } from "./photo.ts";
import type { CardContext, CardRequest, CardTemplate } from "./request.ts";

/** Every fourth pixel each way tells a card's mark as well as all of them, in a tenth of the time. */
const markStep = 4;

export async function renderCard(request: CardRequest): Promise<Encoded> {
  const drawn = await drawCard(request);
  const mark = markText(markOf(planeOf(drawn, markStep)));
  return { ...(await encode(drawn, formats[request.format], request.files.photo !== undefined)), mark };
}

export async function drawCard(request: CardRequest): Promise<Drawn> {
  const { svg } = await layOut(await treeOf(request), formats[request.format]);
  return drawSvg(svg);
}

/** A photo in the SVG is longer than what libvips takes of files that it does not know. */
export async function drawSvg(svg: string): Promise<Drawn> {
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The card as its template gives it. */
export async function treeOf({ template, props, files, format }: CardRequest): Promise<VNode> {
  const brand = typeof props.brand === "string" ? props.brand : "#ffffff";
  const context: CardContext = {
    format: formats[format],
    logo: files.logo === undefined ? undefined : await loadLogo(files.logo, brand),
    photo: files.photo === undefined ? undefined : await loadPhoto(files.photo),
  };
  return (await loadTemplate(template))(props, context);
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
