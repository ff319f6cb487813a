/** What happens to a card on its way from phone to phone, for measuring whether it is known again. */
import sharp from "sharp";
import type { Random } from "./random.ts";

/** Does to a picture's bytes what a messenger, or whoever hands it on, does. */
export type Way = (bytes: Uint8Array, random: Random) => Promise<Uint8Array>;

const jpeg =
  (quality: number): Way =>
  (bytes) =>
    sharp(bytes).jpeg({ quality }).toBuffer();

const webp: Way = (bytes) => sharp(bytes).webp({ quality: 50 }).toBuffer();

const halved: Way = async (bytes) => {
  const { width } = await sizeOf(bytes);
  return sharp(bytes)
    .resize({ width: Math.round(width / 2) })
    .png()
    .toBuffer();
};

/** Takes off a twentieth of width and height, from either side. */
const cut: Way = async (bytes, random) => {
  const { width, height } = await sizeOf(bytes);
  const left = Math.round(width * 0.05 * random.next());
  const top = Math.round(height * 0.05 * random.next());
  const area = { left, top, width: Math.round(width * 0.95), height: Math.round(height * 0.95) };
  return sharp(bytes).extract(area).png().toBuffer();
};

/** A phone's screen with a chat: its bar, bubbles with words, a ground with drawings, and the card in a bubble with round corners. */
const inChat =
  (dark: boolean): Way =>
  async (bytes, random) => {
    const screen = random.pick([720, 1080]);
    const unit = screen / 360;
    const height = Math.round(screen * (2 + 0.22 * random.next()));
    const size = await sizeOf(bytes);
    const share = Math.min((0.66 + 0.2 * random.next()) * screen, (height * 0.72 * size.width) / size.height);
    const wide = Math.round(share);
    const high = Math.round((wide * size.height) / size.width);
    const mine = random.whole(2) === 0;
    const pad = Math.round(3 * unit);
    const left = mine ? screen - wide - Math.round(12 * unit) - pad : Math.round(12 * unit) + pad;
    const top = Math.round(height * (0.1 + random.next() * (0.76 - high / height)));
    const colours = dark
      ? {
          ground: "#0b141a",
          line: "#182229",
          other: "#202c33",
          own: "#005c4b",
          bar: "#202c33",
          ink: "#e9edef",
        }
      : {
          ground: "#efeae2",
          line: "#e2dbd0",
          other: "#ffffff",
          own: "#d9fdd3",
          bar: "#008069",
          ink: "#111b21",
        };
    const drawings = Array.from(
      { length: 90 },
      () =>
        `<circle cx="${random.next() * screen}" cy="${random.next() * height}" r="${(2 + 5 * random.next()) * unit}" fill="none" stroke="${colours.line}" stroke-width="${unit}"/>`,
    );
    const words = Array.from({ length: 6 }, (_, index) => {
      const y = (0.1 + index * 0.15) * height;
      return `<rect x="${12 * unit}" y="${y}" width="${screen * 0.6}" height="${40 * unit}" rx="${8 * unit}" fill="${colours.other}"/><text x="${20 * unit}" y="${y + 25 * unit}" font-size="${14 * unit}" fill="${colours.ink}" font-family="sans-serif">Apakah ini benar dari kantor? ${random.whole(999)}</text>`;
    });
    const caption = random.whole(2) === 0 ? Math.round(44 * unit) : 0;
    const chat = `<svg xmlns="http://www.w3.org/2000/svg" width="${screen}" height="${height}"><rect width="${screen}" height="${height}" fill="${colours.ground}"/>${drawings.join("")}${words.join("")}<rect width="${screen}" height="${Math.round(56 * unit)}" fill="${colours.bar}"/><rect x="${left - pad}" y="${top - pad}" width="${wide + 2 * pad}" height="${high + 2 * pad + caption}" rx="${8 * unit}" fill="${mine ? colours.own : colours.other}"/>${caption ? `<text x="${left + 8 * unit}" y="${top + high + 24 * unit}" font-size="${14 * unit}" fill="${colours.ink}" font-family="sans-serif">Tolong dibaca ya</text>` : ""}</svg>`;
    const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><rect width="${wide}" height="${high}" rx="${7 * unit}"/></svg>`;
    const card = await sharp(
      await sharp(bytes).resize(wide, high, { fit: "fill" }).ensureAlpha().png().toBuffer(),
    )
      .composite([{ input: Buffer.from(corners), blend: "dest-in" }])
      .png()
      .toBuffer();
    return sharp(Buffer.from(chat))
      .composite([{ input: card, left, top }])
      .png()
      .toBuffer();
  };

/** A phone's picture viewer: black above and below. */
const inViewer: Way = async (bytes, random) => {
  const screen = random.pick([720, 1080]);
  const height = Math.round(screen * 2.17);
  const card = await sharp(bytes)
    .resize(screen, Math.round(height * 0.85), { fit: "inside" })
    .png()
    .toBuffer();
  const size = await sizeOf(card);
  return sharp({ create: { width: screen, height, channels: 3, background: "#000" } })
    .composite([
      {
        input: card,
        left: Math.floor((screen - size.width) / 2),
        top: Math.floor((height - size.height) / 2),
      },
    ])
    .png()
    .toBuffer();
};

/** One after another. */
function through(...ways: readonly Way[]): Way {
  return async (bytes, random) => {
    let next = bytes;
    for (const way of ways) next = await way(next, random);
    return next;
  };
}

export const ways: Readonly<Record<string, Way>> = {
  "JPEG 30": jpeg(30),
  "JPEG 80": jpeg(80),
  WebP: webp,
  "half size, JPEG 60": through(halved, jpeg(60)),
  "half size, JPEG 30": through(halved, jpeg(30)),
  "cut by 5 %": through(cut, jpeg(70)),
  "cut, half size, JPEG 40": through(cut, halved, jpeg(40)),
  "light chat": through(inChat(false), jpeg(75)),
  "dark chat": through(inChat(true), jpeg(75)),
  viewer: through(inViewer, jpeg(60)),
  "JPEG 30, cut, light chat": through(jpeg(30), cut, inChat(false), jpeg(60)),
  "half size, JPEG 40, dark chat, WebP": through(halved, jpeg(40), inChat(true), webp),
};

async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { width = 1, height = 1 } = await sharp(bytes).metadata();
  return { width, height };
}
