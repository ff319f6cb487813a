/**
 * `npm run pictures`: makes the pictures of the admins' guide. An office is made as an officer makes one, and looked at in the preview.
 * All of it is of today, so each picture is looked at before it is kept.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { openBrowser } from "../browser/open-browser.ts";
import { giveContent } from "../browser/stand-in.ts";
import { type Picture, pictures } from "./pictures.ts";

const root = resolve(import.meta.dirname, "..", "..");
const target = join(root, ".github", "panduan");
/** Bytes: the guide is read on phones too. */
const largest = 100_000;
const port = 8097;
const host = "https://kpknl-madiun.github.io";
/** The path that the office's site stands under. */
const base = "/situs-kantor";

const folder = mkdtempSync(join(tmpdir(), "pilar-pictures-"));
const office = join(folder, "situs-kantor");
const content = join(office, "content");
const browser = await openBrowser();
try {
  pilar(folder, "init", "situs-kantor", "--yes", "--no-install", ...answers());
  await take("begun", { draft: "", post: "" });
  fillGaps();
  // A host tells the build so; here nobody does.
  appendFileSync(join(content, "site.yaml"), "\nadmin: { repo: kpknl-madiun/situs-kantor }\n");
  const posts = await writePosts();
  pilar(office, "build");
  await take("written", posts);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function pilar(cwd: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, "scripts", "pilar.js"), ...words], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function answers(): string[] {
  const options = {
    name: "KPKNL Madiun",
    "full-name": "Kantor Pelayanan Kekayaan Negara dan Lelang Madiun",
    parent: "Direktorat Jenderal Kekayaan Negara",
    url: host + base,
    timezone: "Madiun",
    preset: "auction",
    channels: "instagram=@kpknlmadiun,whatsapp=https://whatsapp.com/channel/contoh",
  };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
}

/** As an officer would, though in fewer words. */
function fillGaps(): void {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|yaml)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const filled = readFileSync(file, "utf8").replace(/^[^#\n].*$/gm, (line) =>
      line.replace(/\[ISI: ([^\]]*)\]/g, (_, what: string) => inGap(what)),
    );
    writeFileSync(file, filled);
  }
}

function inGap(what: string): string {
  if (/surel/.test(what)) return "halo@kpknl-madiun.go.id";
  if (/layanan/.test(what)) return "antrean daring";
  return /^nama/.test(what) ? "Bu Endah" : "Jalan Serayu Timur 141, Madiun";
}

/** Five posts of last month, whose mix is sound, and a draft of today. @returns the addresses of the draft and of the newest */
async function writePosts(): Promise<{ readonly draft: string; readonly post: string }> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const [year = 0, thisMonth = 0] = today.split("-").map(Number);
  const month = new Date(Date.UTC(year, thisMonth - 2)).toISOString().slice(0, 7);
  const summary = "Yang berubah, mulai kapan, dan apa yang perlu Anda siapkan sebelum datang ke kantor kami.";
  const posts = [
    ["Jadwal loket sampai akhir tahun", "informasi", "pengumuman"],
    ["Cara ikut lelang dari rumah", "informasi", "tutorial"],
    ["Lima dokumen sebelum menyewa lahan negara", "informasi", "penjelasan"],
    ["Pak Wawan dan kunci gudang yang hilang", "emosi", "kisah"],
    ["Lelang rumah pekan ini, lihat barangnya dulu", "promosi", "lelang"],
  ] as const;
  const addresses = posts.map(([title, pillar, kind], index) =>
    write(title, pillar, kind, `${month}-${24 - index}`, summary, "--no-draft"),
  );
  const photo = join(folder, "loket.jpg");
  await drawCounter(photo);
  const draft = write(
    ...(["Loket tutup pada 25 Desember", "informasi", "pengumuman", today, summary] as const),
    ...["--image", photo, "--alt", "Meja loket dengan papan bertuliskan tutup."],
  );
  return { draft, post: addresses[0] ?? "" };
}

/** @returns the post's address */
function write(
  title: string,
  pillar: string,
  kind: string,
  date: string,
  summary: string,
  ...more: readonly string[]
): string {
  const options = { title, pillar, kind, date, summary, hashtags: "KabarKantor,LayananPublik" };
  const told = pilar(
    office,
    ...["new", "--yes", ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), ...more],
  );
  const [, month = "", slug = ""] = /posts\/(\d{4}-\d{2})\/([^/]+)\/index\.md/.exec(told) ?? [];
  const file = join(content, "posts", month, slug, "index.md");
  const [head = ""] = readFileSync(file, "utf8").split("\n---\n");
  const body =
    "Datanglah **sebelum pukul 12.00**.\n\n## Yang perlu dibawa\n\n- KTP asli\n- surat kuasa, kalau diwakili";
  writeFileSync(file, `${head}\n---\n${body}\n`);
  return `/${month.replace("-", "/")}/${slug}/`;
}

/** A counter with a sign, in flat colours. */
async function drawCounter(file: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="#dbe7e4"/><rect y="520" width="1200" height="280" fill="#8a5a34"/>
    <rect y="500" width="1200" height="30" fill="#6d4526"/><rect x="420" y="150" width="360" height="200" rx="12" fill="#fff"/>
    <text x="600" y="275" font-family="sans-serif" font-size="84" font-weight="bold" text-anchor="middle" fill="#9d2f2f">TUTUP</text>
    <rect x="820" y="380" width="140" height="120" fill="#2f5d62"/><circle cx="250" cy="430" r="70" fill="#2f7d4f"/>
    <rect x="230" y="430" width="40" height="90" fill="#5b4636"/></svg>`;
  await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toFile(file);
}

async function take(state: Picture["state"], posts: Parameters<Picture["address"]>[0]): Promise<void> {
  const preview = spawn(
    process.execPath,
    [join(root, "scripts", "pilar.js"), "start", "--port", String(port)],
    { cwd: office, stdio: ["ignore", "pipe", "inherit"] },
  );
  try {
    const site = await addressOf(preview);
    for (const picture of pictures.filter((one) => one.state === state)) {
      const bytes = await photograph(browser, picture, site, picture.address(posts));
      if (bytes.length > largest) throw new Error(`${picture.name} has ${bytes.length} bytes`);
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, `${picture.name}.webp`), bytes);
      process.stdout.write(`${picture.name}.webp ${bytes.length}\n`);
    }
  } finally {
    preview.kill();
  }
}

/** Where the preview is, once it says so; without the `/` at its end. */
function addressOf(preview: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = "";
    preview.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, address] = /(http:\/\/localhost:\d+\S*?)\/? /.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    preview.on("exit", (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
  });
}

async function photograph(
  browser: Browser,
  { screen, show, editor }: Picture,
  site: string,
  address: string,
): Promise<Buffer> {
  const context = await browser.newContext({ viewport: screen, locale: "id-ID", timezoneId: "Asia/Jakarta" });
  const page = await context.newPage();
  if (editor === "opened") await openFolder(page, site);
  // As the public site shows it: on one's own computer the editor also offers a folder there.
  if (editor === "closed")
    await page.route(`${host}/**`, async (route) => {
      const url = route.request().url().replace(host, site);
      // A preview answers no other site's pages.
      const { origin: _, referer: __, ...headers } = route.request().headers();
      await route.fulfill({ response: await route.fetch({ url, headers }) });
    });
  await page.goto(`${editor === "closed" ? host : site}${base}${address}`);
  await show(page);
  await page.evaluate("document.fonts.ready");
  // Cards and pictures are made once they are asked for.
  await page.waitForFunction(
    "[...document.images].every(({ complete, loading }) => complete || loading === 'lazy')",
  );
  await page.waitForTimeout(1500);
  const bytes = await page.screenshot();
  await context.close();
  return sharp(bytes).webp({ quality: 80 }).toBuffer();
}

async function openFolder(page: Page, site: string): Promise<void> {
  await page.goto(`${site}${base}/404.html`);
  await giveContent(page, content);
  await page.goto(`${site}${base}/admin/`);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page.getByText("Pos", { exact: true }).first().waitFor();
}
