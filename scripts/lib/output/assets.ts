/** The files that every page shares. Each is named by its content, so that a browser may keep it for ever. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, parse } from "node:path";
import type { Sharp } from "sharp";
import { openLogo } from "../decoding/open-logo.ts";
import { pictureBytes } from "../decoding/open-picture.ts";
import { assetAddress } from "../model/addresses.ts";
import { channels } from "../model/office.ts";
import { templateFile } from "../project.ts";
import type { Assets } from "../site/assets.ts";
import { widthsCss } from "../site/widths.ts";
import { bundleScript, bundleStylesheet, minifyScript } from "./bundle.ts";
import { makeEditor } from "./editor-assets.ts";

const require = createRequire(import.meta.url);

/** Edges in pixels: a browser tab at 2×, an iPhone's home screen, and the two that an Android home screen asks for. */
const iconEdges = [32, 180, 192, 512];

/** Twice the height at which the header shows the logo, in pixels. */
const logoHeight = 96;

export interface AssetsMade {
  readonly assets: Assets;
  /** bytes by address */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** files that are served as they are, absolute, by address */
  readonly copies: ReadonlyMap<string, string>;
}

export interface AssetsOptions {
  /** absolute path; undefined makes no icons */
  readonly logo: string | undefined;
  /** whether the site has the editor */
  readonly editor: boolean;
  /** styles that follow from the office's settings: `themeCss` */
  readonly theme: string;
  /** the same for pages that show a campaign: `campaignCss` */
  readonly campaigns: string;
}

/** One for each channel's preview in a share kit. */
export const previewStylesheets = channels.map((channel) => `components/preview/${channel}.css`);

/** What an office adds to the stylesheet of its site; Pilar has none. */
const ownStylesheet = "assets/own.css";

function isThere(name: string): boolean {
  return existsSync(templateFile(name));
}

export async function makeAssets({ logo, editor, theme, campaigns }: AssetsOptions): Promise<AssetsMade> {
  const files = new Map<string, string | Uint8Array>();
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const { name: stem, ext } = parse(name);
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const address = assetAddress(`${stem}.${hash}${ext}`);
    files.set(address, content);
    return address;
  };

  // After all that it may change, on whichever page.
  const own = [ownStylesheet].filter(isThere);
  const source = await bundleStylesheet("assets/site.css", { settings: theme, more: own });
  const bars = { settings: widthsCss, more: own };
  const fonts = new Map<string, string>();
  for (const [, file = ""] of source.matchAll(fontUrl)) {
    if (fonts.has(file)) continue;
    const own = templateFile(`assets/fonts/${file}`);
    const path = existsSync(own) ? own : require.resolve(`@fontsource/plus-jakarta-sans/files/${file}`);
    fonts.set(file, await write(file, await readFile(path)));
  }
  // The fonts lie beside the stylesheet: by name alone they are found wherever a host puts the site.
  const css = source.replace(fontUrl, (_url, file: string) => `url(${basename(fonts.get(file) ?? file)})`);
  const preloaded = Array.from(fonts).filter(([file]) => file.includes("-basic-"));
  const logoBytes = logo === undefined ? undefined : pictureBytes(logo);
  const read = logoBytes && (() => openLogo(logoBytes));
  const icons = read ? await writeIcons(read, write) : {};
  const made = editor ? await makeEditor() : undefined;
  if (made) files.set(made.assets.script, made.script);
  const assets = {
    stylesheet: await write("gaya.css", css),
    listStylesheet: await write("daftar.css", await bundleStylesheet("assets/list.css", bars)),
    moreStylesheet: await write("lain.css", await bundleStylesheet("assets/more.css", { more: own })),
    richStylesheet: await write("kaya.css", await bundleStylesheet("assets/rich.css", { more: own })),
    dataStylesheet: await write("data.css", await bundleStylesheet("assets/data.css", bars)),
    campaignStylesheet: await write(
      "kampanye.css",
      await bundleStylesheet("assets/campaign.css", { settings: campaigns, more: own }),
    ),
    kitStylesheet: await write(
      "kit.css",
      await bundleStylesheet("assets/kit.css", { more: previewStylesheets }),
    ),
    copyScript: await write("salin.js", await minifyScript(templateFile("assets/copy.js"))),
    feedStylesheet: await write("umpan.css", await bundleStylesheet("assets/feed.css")),
    cardCheckScript: await write("cek.js", await bundleScript(templateFile("assets/cek.js"))),
    searchStylesheet: await write("cari.css", await bundleStylesheet("assets/search.css")),
    searchScript: await write("cari.js", await bundleScript(templateFile("assets/cari.js"))),
    fonts: preloaded.map(([, address]) => address),
    editor: made?.assets,
    icons,
    logo: read ? await writeLogo(read, write) : undefined,
  };
  return { assets, files, copies: made?.copies ?? new Map() };
}

/** As the bundle writes it, without quotation marks. */
const fontUrl = /url\(fonts\/([^)]+)\)/g;

type Write = (name: string, content: Buffer) => Promise<string>;

async function writeIcons(read: () => Sharp, write: Write): Promise<Record<number, string>> {
  const made = await Promise.all(
    iconEdges.map(async (edge) => {
      const square = {
        width: edge,
        height: edge,
        fit: "contain",
        background: { r: 0, g: 0, b: 0, alpha: 0 },
      } as const;
      const png = await read().resize(square).png({ compressionLevel: 9 }).toBuffer();
      return [edge, await write(`ikon-${edge}.png`, png)] as const;
    }),
  );
  return Object.fromEntries(made);
}

/** The logo as pixels, also where it is an SVG: no file that could hold a script reaches the output. */
async function writeLogo(read: () => Sharp, write: Write): Promise<Assets["logo"]> {
  const { data, info } = await read()
    .resize({ height: logoHeight, width: logoHeight * 5, fit: "inside" })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { src: await write("logo.png", data), width: info.width, height: info.height };
}
