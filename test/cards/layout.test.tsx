import { expect, test, vi } from "vitest";
import { layOut } from "../../scripts/lib/cards/layout.ts";
import { drawSvg } from "../../scripts/lib/cards/render.ts";
import { Picture } from "../../scripts/lib/cards/tree.ts";

const size = { width: 60, height: 40 };

async function pixelOf(tree: Parameters<typeof layOut>[0], x: number, y: number) {
  const { data, width } = await drawSvg((await layOut(tree, size)).svg);
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
