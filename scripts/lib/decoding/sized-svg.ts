/** An SVG asked for in a size of our own, whatever size it says of itself: from a hair's breadth to a kilometre. */

/** The start of the drawing: its attributes are quoted, so that a > among them does not end it. */
const root = /<svg(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>/;
const sizes = /\s(width|height|viewBox)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Pixels of one unit; a share of the page (%) says nothing. */
const units = new Map<string, number>(
  Object.entries({
    "": 1,
    px: 1,
    pt: 4 / 3,
    pc: 16,
    mm: 96 / 25.4,
    cm: 96 / 2.54,
    in: 96,
    em: 16,
    rem: 16,
    ex: 8,
  }),
);

/**
 * @param edge pixels of the longer side
 * @returns the drawing with that size in place of its own; undefined where it does not say which shape it has
 */
export function sizedSvg(svg: string, edge: number): string | undefined {
  const tag = root.exec(svg)?.[0];
  if (tag === undefined) return undefined;
  const said = new Map(Array.from(tag.matchAll(sizes), ([, name = "", a, b]) => [name, a ?? b ?? ""]));
  const box = (said.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const hasBox = box.length === 4 && boxWidth > 0 && boxHeight > 0;
  const width = pixelsOf(said.get("width"));
  const height = pixelsOf(said.get("height"));
  const shape =
    width && height ? { width, height } : hasBox ? { width: boxWidth, height: boxHeight } : undefined;
  if (!shape) return undefined;
  const scale = edge / Math.max(shape.width, shape.height);
  const own = Object.entries({
    width: Math.max(1, Math.round(shape.width * scale)),
    height: Math.max(1, Math.round(shape.height * scale)),
    // Without one, what is drawn would not grow with its frame.
    viewBox: hasBox ? box.join(" ") : `0 0 ${shape.width} ${shape.height}`,
  }).map(([name, value]) => ` ${name}="${value}"`);
  return svg.replace(root, () => tag.replace(sizes, "").replace("<svg", `<svg${own.join("")}`));
}

function pixelsOf(length: string | undefined): number | undefined {
  const [, figure = "", unit = ""] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(length ?? "") ?? [];
  const pixels = Number(figure) * (units.get(unit.toLowerCase()) ?? 0);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}
