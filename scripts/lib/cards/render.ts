/** One card: a template's tree → SVG → pixels → file. Runs in a worker. */
import { isValidElement, type VNode } from "preact";
import sharp from "sharp";
import { cardTemplateEntry } from "../project.ts";
import { markOf, markText } from "../recognition/mark.ts";
import { planeOf } from "../recognition/plane.ts";
import { type Drawn, type Encoded, encode } from "./encode.ts";
import { formats } from "./format.ts";
import { layOut } from "./layout.ts";
import { loadLogo } from "./logo.ts";
import { NoCard, withTemplate } from "./own-card.ts";
import { loadPhoto } from "./photo.ts";
import type { CardContext, CardRequest, CardTemplate } from "./request.ts";

/** Every fourth pixel each way tells a card's mark as well as all of them, in a tenth of the time. */
const markStep = 4;

export async function renderCard(request: CardRequest): Promise<Encoded> {
  const context = await contextOf(request);
  const drawn = await drawCard(request, context);
  const mark = markText(markOf(planeOf(drawn, markStep)));
  return { ...(await encode(drawn, context.format, context.photo !== undefined)), mark };
}

/** @throws OwnCardError where a template of the office's own is to blame */
export async function drawCard(request: CardRequest, context?: CardContext): Promise<Drawn> {
  const given = context ?? (await contextOf(request));
  return withTemplate(request.template, async () => {
    const { svg } = await layOut(await treeOf(request, given), given.format);
    return drawSvg(svg);
  });
}

/** A photo in the SVG is longer than what libvips takes of files that it does not know. */
export async function drawSvg(svg: string): Promise<Drawn> {
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The card as its template gives it. */
export async function treeOf(request: CardRequest, context?: CardContext): Promise<VNode> {
  const template = await loadTemplate(request.template);
  const tree: unknown = template(request.props, context ?? (await contextOf(request)));
  if (isValidElement(tree)) return tree;
  throw new NoCard("no-element", tree);
}

async function contextOf({ props, files, format }: CardRequest): Promise<CardContext> {
  const brand = typeof props.brand === "string" ? props.brand : "#ffffff";
  return {
    format: formats[format],
    logo: files.logo === undefined ? undefined : await loadLogo(files.logo, brand),
    photo: files.photo === undefined ? undefined : await loadPhoto(files.photo),
  };
}

const templates = new Map<string, CardTemplate<CardRequest["props"]>>();

async function loadTemplate(name: string): Promise<CardTemplate<CardRequest["props"]>> {
  const known = templates.get(name);
  if (known) return known;
  const { card } = (await import(cardTemplateEntry(name).href)) as {
    card?: CardTemplate<CardRequest["props"]>;
  };
  if (typeof card !== "function") throw new NoCard("no-card", card);
  templates.set(name, card);
  return card;
}
