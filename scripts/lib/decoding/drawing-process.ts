/** A process that draws one logo and says what came of it. It is ended by whoever waits for it. */
import { openLogo } from "./open-logo.ts";

/** Pixels: decoding is what is tried, not scaling. */
const small = { width: 64, height: 64, fit: "inside", withoutEnlargement: true } as const;

process.once("message", (bytes: Uint8Array) => {
  draw(bytes).then(
    (drawn) => process.send?.(drawn),
    (error: unknown) => process.send?.({ message: String(error) }),
  );
});

async function draw(bytes: Uint8Array) {
  const logo = openLogo(Buffer.from(bytes));
  const { autoOrient, pages = 1 } = await logo.metadata();
  const { data } = await logo.resize(small).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const blank = data.every((value, at) => at % 4 !== 3 || value === 0);
  return { ...autoOrient, pages, blank };
}
