/** Reads the outlines of letters back from a card's SVG. */

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounds of each closed contour of the card's words; the art behind them is left out. */
export function contours(svg: string): Bounds[] {
  const blocks = svg.slice(svg.indexOf('<g id="words">')).split('<g transform="translate(').slice(1);
  return blocks.flatMap((block) => {
    const [, x = "0", y = "0"] = /^(-?[\d.]+) (-?[\d.]+)\)/.exec(block) ?? [];
    const paths = Array.from(block.matchAll(/<path [^>]*?d="([^"]*)"/g), ([, path]) => path ?? "");
    return paths.flatMap((path) =>
      path
        .split("Z")
        .filter((contour) => contour.trim() !== "")
        .map((contour) => moved(boundsOf(contour), Number(x), Number(y))),
    );
  });
}

function moved({ left, top, right, bottom }: Bounds, x: number, y: number): Bounds {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function around(bounds: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...bounds.map((each) => each.left)),
    top: Math.min(...bounds.map((each) => each.top)),
    right: Math.max(...bounds.map((each) => each.right)),
    bottom: Math.max(...bounds.map((each) => each.bottom)),
  };
}

/** Control points count, so that the bounds are never too small. */
function boundsOf(contour: string): Bounds {
  const numbers = Array.from(contour.matchAll(/-?\d+(?:\.\d+)?/g), ([number]) => Number(number));
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
