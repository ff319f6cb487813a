/**
 * `npm run readme-picture`: makes the README's picture of the sample office, as it is today. It is looked at before it is kept: README says what
 * it shows.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { openBrowser } from "../browser/open-browser.ts";
import { serve } from "../browser/serve.ts";

const root = resolve(import.meta.dirname, "..", "..");
const now = "2026-11-22T08:00";
/** Bytes: the README is read on phones too. */
const largest = 160_000;

/** Of posts whose cards show how different they are. */
const shown = ["2026-09/warung-bu-lastri", "2026-11/lelang-rumah-november", "2026-11/layanan-sepuluh-bulan"];

const folder = mkdtempSync(join(tmpdir(), "pilar-readme-"));
const site = join(folder, "situs");
const browser = await openBrowser();
try {
  const build = [join(root, "scripts", "pilar.js"), "build", "--output", site, "--now", now];
  execFileSync(process.execPath, build, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const server = await serve(site);
  const desktop = await photograph(browser, `${server.origin}/`, { width: 1280, height: 752 });
  const phone = await photograph(browser, `${server.origin}/2026/09/`, { width: 360, height: 810 });
  server.close();
  const picture = await compose(browser, { desktop, phone, cards: shown.map(cardOf) });
  if (picture.length > largest) throw new Error(`The picture has ${picture.length} bytes`);
  writeFileSync(join(root, ".github", "pilar.png"), picture);
  process.stdout.write(`.github/pilar.png ${picture.length}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function photograph(browser: Browser, address: string, viewport: Size): Promise<Buffer> {
  const page = await browser.newPage({ viewport, locale: "id-ID" });
  await page.goto(address, { waitUntil: "networkidle" });
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

/** The card that is shared as a link: beside it lie those of earlier days. */
function cardOf(key: string): Buffer {
  const page = readFileSync(join(site, ...key.replace("-", "/").split("/"), "index.html"), "utf8");
  const [, card] = /property="og:image" content="[^"]*\/(kartu\/[^"]+)"/.exec(page) ?? [];
  if (!card) throw new Error(`${key} has no card`);
  return readFileSync(join(site, ...card.split("/")));
}

/** Lays them out as a page, which is photographed. */
async function compose(
  browser: Browser,
  { desktop, phone, cards }: { desktop: Buffer; phone: Buffer; cards: readonly Buffer[] },
): Promise<Buffer> {
  const image = (bytes: Buffer, name: string): string =>
    `<img class="${name}" src="data:image/${bytes[0] === 0xff ? "jpeg" : "png"};base64,${bytes.toString("base64")}">`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; display: grid; grid-template: 470px 134px / repeat(3, 256px) 288px; gap: 44px 16px; padding: 56px; background: #e7e3d8 }
    img { display: block; border-radius: 14px; box-shadow: 0 2px 18px #0002; object-fit: cover; object-position: top }
    .desktop { grid-column: 1 / 4; width: 800px; height: 470px }
    .phone { grid-row: 1 / 3; grid-column: 4; width: 288px; height: 648px; border-radius: 34px; margin-left: 64px }
    .card { width: 256px; height: 134px }
  </style>${image(desktop, "desktop")}${image(phone, "phone")}${cards.map((card) => image(card, "card")).join("")}`);
  const bytes = await page.screenshot();
  await page.close();
  return sharp(bytes).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
}
