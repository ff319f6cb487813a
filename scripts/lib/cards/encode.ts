import sharp from "sharp";

/** Bytes: above it, some networks leave a link's picture out. */
export const largestCard = 300_000;

export interface Encoded {
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/jpeg";
}

/** Draws SVG and packs it as PNG or JPEG, whichever is smaller; never more than `largestCard` bytes. */
export async function encode(svg: string): Promise<Encoded> {
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: 10_000_000 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = () => sharp(data, { raw: info });
  const png = await pixels().png({ compressionLevel: 6 }).toBuffer();
  for (const quality of [84, 74, 62, 48, 32, 16]) {
    const jpeg = await pixels()
      .jpeg({ quality, chromaSubsampling: quality > 70 ? "4:4:4" : "4:2:0" })
      .toBuffer();
    if (png.length <= jpeg.length && png.length <= largestCard) return { bytes: png, type: "image/png" };
    if (jpeg.length <= largestCard) return { bytes: jpeg, type: "image/jpeg" };
  }
  throw new Error(`A card of ${info.width} × ${info.height} pixels does not fit into ${largestCard} bytes`);
}
