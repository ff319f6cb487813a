import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { layOut } from "../../scripts/lib/cards/layout.ts";
import { drawCard, drawSvg } from "../../scripts/lib/cards/render.ts";
import { Picture } from "../../scripts/lib/cards/tree.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postCard } from "./samples.ts";

const size = { width: 60, height: 40 };

async function pixelOf(tree: Parameters<typeof layOut>[0], x: number, y: number) {
  return pixel(await drawSvg((await layOut(tree, size)).svg), x, y);
}

function pixel({ data, width }: { readonly data: Buffer; readonly width: number }, x: number, y: number) {
  return `#${data.toString("hex", 4 * (y * width + x), 4 * (y * width + x) + 3)}`;
}

test("an svg is drawn in the place that it has, with all that SVG knows", async () => {
  const tree = (
    <div style={{ backgroundColor: "#ffffff", justifyContent: "flex-end" }}>
      <svg width={20} height={40} viewBox="0 0 2 4">
        <title>two halves</title>
        <g transform="translate(0 2)">
          <path d="M0 0h2v2H0z" fill="#00ff00" />
        </g>
      </svg>
    </div>
  );
  expect(await pixelOf(tree, 50, 30)).toBe("#00ff00");
  expect(await pixelOf(tree, 50, 10)).toBe("#ffffff");
  expect(await pixelOf(tree, 30, 30)).toBe("#ffffff");
});

test("what is to be cut off is cut off, and all else is not", async () => {
  const tree = (overflow: "hidden" | "visible") => (
    <div style={{ backgroundColor: "#ffffff" }}>
      <div style={{ width: 20, height: 20, overflow }}>
        <div style={{ width: 50, height: 10, backgroundColor: "#ff0000", flexShrink: 0 }} />
      </div>
    </div>
  );
  expect(await pixelOf(tree("hidden"), 30, 5)).toBe("#ffffff");
  expect(await pixelOf(tree("visible"), 30, 5)).toBe("#ff0000");
  expect(await pixelOf(tree("hidden"), 10, 5)).toBe("#ff0000");
});

test.each([
  ["3:4", 300, 400],
  ["8:1", 1600, 200],
])("a logo of %s keeps its shape on a card", async (_shape, width, height) => {
  const logo = join(temporaryFolder(), "logo.svg");
  const emblem = `<ellipse cx="50%" cy="50%" rx="50%" ry="50%" fill="#ff0000"/>`;
  writeFileSync(
    logo,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${emblem}</svg>`,
  );
  const drawn = await drawCard(postCard({}, { logo }));
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let y = 0; y < drawn.height; y++)
    for (let x = 0; x < drawn.width / 2; x++)
      if (pixel(drawn, x, y) === "#ff0000") {
        xs.add(x);
        ys.add(y);
      }
  expect(Math.abs(xs.size - (ys.size * width) / height)).toBeLessThan(2 + (2 * width) / height);
});

test.each(["https://example.com/a.png", "file:///etc/passwd", "/etc/passwd", "a.png"])(
  "a picture at %s is refused, and never loaded",
  async (src) => {
    await expect(layOut(<img alt="" src={src} width={9} height={9} />, size)).rejects.toThrow(src);
  },
);

test("a picture that cannot be made is the card's fault, and none is made where words cannot be drawn", async () => {
  const src = vi.fn().mockRejectedValue(new Error("damaged"));
  await expect(layOut(<Picture src={src} width={9} height={9} />, size)).rejects.toThrow("damaged");
  const both = (
    <div>
      <Picture src={src} width={9} height={9} />
      {"न"}
    </div>
  );
  await expect(layOut(both, size)).rejects.toThrow("no font draws");
  expect(src).toHaveBeenCalledOnce();
});
