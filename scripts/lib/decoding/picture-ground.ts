/** What a picture with transparent parts is laid on. */

const grounds = { light: "#ffffff", dark: "#1b2630" } as const;

/** White, unless most of what is opaque would be lost on it. @param rgba four bytes a pixel */
export function groundFor(rgba: Uint8Array): string {
  let pale = 0;
  let opaque = 0;
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    if (alpha < 128) continue;
    opaque++;
    // ITU-R BT.601 luma
    const light = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
    if (light > 215) pale++;
  }
  const isSeeThrough = opaque < rgba.length / 4;
  return isSeeThrough && pale > opaque * 0.6 ? grounds.dark : grounds.light;
}
