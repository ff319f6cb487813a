import { expect, test } from "vitest";
import { tryDrawing } from "../../scripts/lib/decoding/drawing.ts";

test("a drawing that takes longer than it may is ended, whatever it is busy with", async () => {
  // Each of ten levels draws the one below it ten times: no machine is ever done with it.
  const levels = Array.from(
    { length: 12 },
    (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="l0"><circle r="5" stroke-dasharray="0.00001" stroke="red"/></g>${levels.join("")}</svg>`;
  const drawn = await tryDrawing(Buffer.from(svg), 4000);
  // What draws it may also see by itself that it is too much.
  expect(drawn === "slow" || "message" in drawn).toBe(true);
});
