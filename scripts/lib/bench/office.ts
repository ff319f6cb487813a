/** An office of any size to measure with: invented posts of plausible length, the same for the same count. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { capitalise } from "../text/capitalise.ts";
import { type Random, randomFrom } from "./random.ts";

export interface BenchPost {
  readonly title: string;
  /** 2026-11-03 */
  readonly date: string;
  readonly slug: string;
  readonly pillar: "informasi" | "emosi" | "promosi";
  readonly hashtags: readonly string[];
  readonly summary: string;
  readonly body: string;
}

/** The last day that has posts; the office is looked at on this day. */
export const benchNow = "2026-11-22T08:00";

/** Posts a month: about three a working day, as many as a large office writes. */
const perMonth = 60;
export const hashtagNames = Array.from(
  { length: 40 },
  (_, index) => `TagarUji${String(index + 1).padStart(2, "0")}`,
);

const vocabulary =
  "aset negara lelang jaminan kantor layanan warga gedung tanah kendaraan jadwal peserta dokumen syarat pembeli penjual rupiah laman panduan petugas pengumuman laporan kegiatan manfaat sekolah jalan jembatan pasar daerah bulan minggu hari ini besok kami Anda mereka untuk dengan dari pada oleh sebagai dapat harus perlu akan sudah belum membaca menulis menjaga merawat mencatat melapor membayar menawar mengikuti memeriksa".split(
    " ",
  );

/** @param count how many posts; newest first in time, spread back over as many months as they fill */
export function benchPosts(count: number): BenchPost[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, index) => {
    const month = Math.floor(index / perMonth);
    const date = new Date(Date.UTC(2026, 10 - month, 1 + (index % 21))).toISOString().slice(0, 10);
    return {
      title: sentence(random, 4 + random.whole(9)).slice(0, 105),
      date,
      slug: `pos-${index + 1}`,
      pillar: index % 10 < 7 ? "informasi" : index % 10 < 9 ? "emosi" : "promosi",
      hashtags: [...new Set(Array.from({ length: 1 + random.whole(4) }, () => random.pick(hashtagNames)))],
      summary: `${sentence(random, 12)}.`.padEnd(40, ".").slice(0, 200),
      body: body(random),
    };
  });
}

/** Writes the content folder of an office with these posts. */
export function writeOffice(folder: string, posts: readonly BenchPost[]): void {
  mkdirSync(join(folder, "pages"), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), stringify(value));
  write("site.yaml", {
    name: "Kantor Uji",
    url: "https://uji.go.id",
    description: "Kantor rekaan untuk mengukur kecepatan.",
    contacts: { address: "Jalan Uji 1", phone: "(021) 555-0100", email: "uji@uji.go.id" },
    channels: { instagram: "https://www.instagram.com/uji/", x: "https://x.com/uji" },
  });
  write("pillars.yaml", {
    informasi: { label: "Informasi", colour: "#0b5c70", description: "Panduan dan pengumuman." },
    emosi: { label: "Emosi", colour: "#c9472f", description: "Cerita." },
    promosi: { label: "Promosi", colour: "#b7791f", description: "Lelang dan acara." },
  });
  write(
    "hashtags.yaml",
    Object.fromEntries(hashtagNames.map((name) => [name, { description: `Tentang ${name}.` }])),
  );
  for (const post of posts) {
    const home = join(folder, "posts", post.date.slice(0, 7), post.slug);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "index.md"), markdownOf(post));
  }
}

export function markdownOf({ slug: _, body: text, ...frontMatter }: BenchPost): string {
  return `---\n${stringify(frontMatter)}---\n${text}`;
}

function body(random: Random): string {
  const paragraphs = Array.from({ length: 3 + random.whole(3) }, () => paragraph(random));
  const [first = "", ...rest] = paragraphs;
  const items = Array.from({ length: 4 }, () => `- ${sentence(random, 6)}`).join("\n");
  return [
    first,
    `## ${sentence(random, 4)}`,
    items,
    `Lihat [lelang resmi](https://lelang.go.id/) dan #${random.pick(hashtagNames)}.`,
    `## ${sentence(random, 3)}`,
    ...rest,
    "",
  ].join("\n\n");
}

function paragraph(random: Random): string {
  return Array.from({ length: 4 }, () => `${sentence(random, 8 + random.whole(8))}.`).join(" ");
}

function sentence(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => random.pick(vocabulary)).join(" ");
  return capitalise(text);
}
