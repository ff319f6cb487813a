/** Where on a card satori draws something: all else need not be looked at. */
import type { SatoriNode } from "satori";
import type { Box } from "./format.ts";
import type { Size, Style } from "./tree.ts";

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
  readonly size: number;
}

/** In whole pixels, so that layers meet. */
export function boxOf(node: Pick<SatoriNode, "left" | "top" | "width" | "height"> | undefined): Box {
  if (!node) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.round(node.left);
  const y = Math.round(node.top);
  return {
    x,
    y,
    width: Math.round(node.left + node.width) - x,
    height: Math.round(node.top + node.height) - y,
  };
}

/** Boxes with all that satori draws: small ones are drawn sooner than one around all. Letters reach out of their lines. */
export function partsOf(texts: readonly PlacedText[], nodes: readonly SatoriNode[], card: Size): Box[] {
  const cut = ({ x, y, width, height }: Box, by = 0): Box => {
    const [left, top] = [Math.max(0, Math.floor(x - by)), Math.max(0, Math.floor(y - by))];
    const right = Math.min(card.width, Math.ceil(x + width + by));
    return {
      x: left,
      y: top,
      width: right - left,
      height: Math.min(card.height, Math.ceil(y + height + by)) - top,
    };
  };
  const painted = nodes.filter(
    (node) => "backgroundColor" in ((node.props as { style?: Style }).style ?? {}),
  );
  const boxes = [
    ...texts.map(({ box, size }) => cut(box, size * reach)),
    ...painted.map((node) => cut(boxOf(node))),
  ];
  const parts: Box[] = [];
  for (const box of boxes) {
    let own = box;
    for (let at = 0; at < parts.length; at++) {
      const other = parts[at] as Box;
      if (!overlap(own, other)) continue;
      own = around(own, other);
      parts.splice(at, 1);
      // It may reach others by now.
      at = -1;
    }
    parts.push(own);
  }
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Em that letters reach out of their lines at the most. */
export const reach = 0.36;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
