/** A card's words, in the lines that satori makes of them. */
import satori from "satori";
import { capitalI, loadFonts } from "../../scripts/lib/cards/fonts.ts";
import { formats } from "../../scripts/lib/cards/format.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { laidOut } from "./outlines.ts";

/** Pictures that stand for emoji are not looked at: each is one sign. */
const pictures: Record<string, string> = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    String.fromCharCode(0xe000 + at),
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
  ]),
);

/** From the top down; of words beside each other in one line, those of one size are one text. */
export async function linesOf(request: CardRequest): Promise<string[]> {
  const { tree } = await laidOut(request);
  const { width, height } = formats[request.format];
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...{ width, height, embedFont: false, graphemeImages: pictures },
    fonts: loadFonts() as Parameters<typeof satori>[1]["fonts"],
  });
  const words = Array.from(
    svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs),
    ([, attributes = "", text = ""]) => {
      const of = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
      return { x: of("x"), text, line: `${of("y").toFixed()} ${of("font-size")}` };
    },
  );
  return Array.from(Map.groupBy(words, ({ line }) => line).values(), (line) =>
    line
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join("")
      .replaceAll(capitalI, "I")
      .replaceAll("\u2060", ""),
  );
}
