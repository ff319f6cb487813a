/** What a picture with transparent parts is laid on, so that it is seen on every page and card. */

const grounds = { light: "#ffffff", dark: "#1b2630" } as const;

/** White, unless most of what is opaque would be lost on it. @param rgba four bytes a pixel */
function groundFor(rgba: Uint8Array): string {
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

export interface Raw {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Three bytes a pixel; what is transparent on a ground on which the rest is seen. */
export async function flattened({ data, info }: Raw): Promise<Raw> {
  if (info.channels === 3) return { data, info };
  const { default: sharp } = await import("sharp");
  const raw = sharp(data, { raw: info }).toColourspace("srgb");
  const isOpaque = info.channels === 1;
  const background = isOpaque ? grounds.light : groundFor(await raw.clone().ensureAlpha().raw().toBuffer());
  const flat = await raw.flatten({ background }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: flat.data, info: flat.info };
}
