import fc from "fast-check";
import { expect, test } from "vitest";
import { openLogo } from "../../scripts/lib/decoding/open-logo.ts";
import { sizedSvg } from "../../scripts/lib/decoding/sized-svg.ts";

const drawing = (attributes: string): string =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" stroke-width="3" ${attributes}><path d="M0 0h100v50H0z"/></svg>`;
const box = 'viewBox="0 0 100 50"';

test.each([
  ["none", box],
  ["as shares of a page", `width="100%" height="100%" ${box}`],
  ["in pixels", 'width="100" height="50"'],
  ["of a poster", `width="5000" height='2500' ${box}`],
  ["of a kilometre", `width="1e6mm" height="5e5mm" ${box}`],
  ["of a hair's breadth", `width="0.001in" height="0.0005in" ${box}`],
  ["of nothing", `width="0" height="0" ${box}`],
  ["below nothing", `width="-4" height="-2" ${box}`],
  ["in figures of no unit there is", `width="4 apples" height="2 apples" ${box}`],
])("a drawing whose size is %s is drawn in the size that is asked for", async (_size, attributes) => {
  const { info, data } = await openLogo(Buffer.from(drawing(attributes)))
    .resize({ width: 168, height: 48, fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([96, 48]);
  // The shape fills it from corner to corner.
  expect([data[3], data.at(-1)]).toEqual([255, 255]);
});

test("only the size of the drawing itself is replaced", () => {
  const sized = sizedSvg(drawing(`width="10mm" height="5mm" ${box}`), 1024);
  expect(sized).toContain('<svg width="1024" height="512" viewBox="0 0 100 50" xmlns=');
  expect(sized).toContain('stroke-width="3"');
  expect(sized).not.toContain("mm");
});

test("whatever the size, the longer side is the one that is asked for", () => {
  const size = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(size, size, (width, height) => {
      const sized = sizedSvg(drawing(`width="${width}" height="${height}"`), 500) ?? "";
      const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(sized) ?? [];
      expect(Math.max(Number(w), Number(h))).toBe(500);
      expect(Math.min(Number(w), Number(h))).toBeGreaterThan(0);
    }),
  );
});

test("what does not say its shape is left to whoever draws it", () => {
  for (const text of ["", "<svg>", '<svg width="5">', "<svgx viewBox='0 0 1 1'>", `<svg viewBox="0 0 1">`])
    expect(sizedSvg(text, 100)).toBeUndefined();
});
