import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { VNode } from "preact";
import satori, { type SatoriOptions } from "satori";
import { expect, test, vi } from "vitest";
import { fontFamily, loadFonts } from "../../scripts/lib/cards/fonts.ts";
import { layOut } from "../../scripts/lib/cards/layout.ts";
import { drawCard, drawSvg } from "../../scripts/lib/cards/render.ts";
import { Picture } from "../../scripts/lib/cards/tree.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postCard } from "./samples.ts";

const size = { width: 60, height: 40 };

/** Three pixels by four. */
const picture = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"><circle cx="1.5" cy="2" r="1.5" fill="#f00"/></svg>')}`;
const faded = "linear-gradient(to right, #000000, transparent)";

test.each<[name: string, element: VNode]>([
  [
    "a picture kept whole",
    <img alt="" src={picture} width={50} height={30} style={{ objectFit: "contain" }} />,
  ],
  [
    "a picture that is cut",
    <img alt="" src={picture} width={50} height={30} style={{ objectFit: "cover" }} />,
  ],
  [
    "a picture at one side",
    <img
      alt=""
      src={picture}
      style={{ width: 50, height: 30, objectFit: "contain", objectPosition: "right" }}
    />,
  ],
  ["a picture by its height", <img alt="" src={picture} height={30} />],
  [
    "a picture within a border with round corners",
    <img
      alt=""
      src={picture}
      width={50}
      height={30}
      style={{ border: "5px solid #00f", borderRadius: 12, padding: 2 }}
    />,
  ],
  [
    "round corners that cut off",
    <div
      style={{
        display: "flex",
        width: 40,
        height: 30,
        border: "5px solid #0f08",
        borderRadius: 15,
        overflow: "hidden",
      }}
    >
      <img alt="" src={picture} width={80} height={80} />
    </div>,
  ],
  ["a mask", <div style={{ width: 50, height: 20, backgroundColor: "#ff0000", maskImage: faded }} />],
  [
    "words and a picture under a mask",
    <div style={{ display: "flex", maskImage: faded }}>
      kata <img alt="" src={picture} width={30} height={30} />
    </div>,
  ],
  [
    "words that differ within a line",
    <div>
      ada <span style={{ color: "#ff0000" }}>merah</span> <b>dan tebal</b> juga
    </div>,
  ],
  [
    "a line that ends",
    <div>
      satu
      <br />
      dua
    </div>,
  ],
  ["lines of a text", <div style={{ whiteSpace: "pre-wrap" }}>{"satu\n dua"}</div>],
  ["a heading", <h1>Judul</h1>],
  ["a paragraph", <p style={{ fontSize: 10 }}>Isi</p>],
  [
    "classes of Tailwind",
    <div {...{ tw: "flex-col text-red-500 text-sm" }}>
      <div>dua</div>
      <div>kata</div>
    </div>,
  ],
  [
    "an svg in the colour of the words",
    <div style={{ display: "flex", color: "#008000" }}>
      <svg viewBox="0 0 2 2" style={{ width: 50, height: 20 }}>
        <title>a circle</title>
        <circle cx={1} cy={1} r={1} fill="currentColor" />
      </svg>
    </div>,
  ],
])("%s is drawn as satori draws it", async (_name, element) => {
  const style = { display: "flex", boxSizing: "border-box", ...size, backgroundColor: "#ffffff", fontFamily };
  const card = <div style={style}>{element}</div>;
  const options = { ...size, fonts: loadFonts() } as SatoriOptions;
  const expected = await drawSvg(await satori(card as unknown as Parameters<typeof satori>[0], options));
  const { data } = await drawSvg((await layOut(card, size)).svg);
  expect(data.equals(expected.data)).toBe(true);
  expect(new Set(data.toString("hex").match(/.{8}/g)).size).toBeGreaterThan(2);
});

test("letters of an svg, which would be those of the machine, are refused", async () => {
  const tree = (
    <svg width={9} height={9}>
      <title>letters</title>
      <text y={9}>A</text>
    </svg>
  );
  await expect(layOut(tree, size)).rejects.toThrow("<text>");
});

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
    const within = (
      <svg width={9} height={9}>
        <title>a picture</title>
        <image href={src} width={9} height={9} />
      </svg>
    );
    await expect(layOut(within, size)).rejects.toThrow(src);
    const behind = <div style={{ backgroundImage: `url(${src})` }} />;
    await expect(layOut(behind, size)).rejects.toThrow(src);
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
