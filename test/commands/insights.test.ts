import { expect, test } from "vitest";
import { type Files, post, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";
import { now, run, stackLine } from "../output/project.ts";

const head =
  "Post ID,Account ID,Account username,Account name,Description,Publish time,Permalink,Date,Views,Reach,Likes,Comments,Saves";
const rows = Array.from(
  { length: 6 },
  (_, index) =>
    `1800${index},1784,kantorkecil,Kantor,"Selengkapnya: kantor-kecil.go.id/2026/11/pos-${index + 1}/",11/1${index}/2026 08:31,https://www.instagram.com/p/D${index}/,Lifetime,"1,${index}00",9${index}0,5${index},2,4`,
);
const posts: Files = Object.fromEntries(
  rows.map((_, index) => [
    `posts/2026-11/pos-${index + 1}/index.md`,
    post({ title: `Pos nomor ${index + 1}`, date: `2026-11-0${index + 1}` }),
  ]),
);

/** What an admin sees, in one text whose lines are not broken. */
async function told(files: Files, { language = "id", more = [] as readonly string[] } = {}) {
  const site = `${soundOffice["site.yaml"]}language: ${language}\nchannels: { instagram: "https://www.instagram.com/kantorkecil/" }\n`;
  const { folder } = writeOffice({ ...posts, "site.yaml": site, ...files });
  const { code, stdout, stderr } = await run("insights", ["--content", folder, "--now", now, ...more]);
  expect(stdout + stderr).not.toMatch(stackLine);
  return { code, stderr, stdout, words: stdout.replace(/\s+/g, " ") };
}

const good = { "insights/instagram-2026-11-21.csv": [head, ...rows].join("\n") };

test("a sound export is joined to its posts, counted, and said to be published", async () => {
  const { code, words } = await told(good);
  expect(code).toBe(0);
  expect(words).toContain("instagram-2026-11-21.csv: 6 baris: 6 dipasangkan dengan pos.");
  expect(words).toContain("6 unggahan dari 6 tulisan, 10 November 2026 sampai 15 November 2026.");
  expect(words).toMatch(/Instagram 6 925 59 6,3/);
  expect(words).toContain("Angka ini terbit di /jangkauan/.");
});

test("it is given as JSON as well", async () => {
  const { code, stdout } = await told(good, { more: ["--format", "json"] });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ exports: [{ rows: 6 }] });
});

test("columns that nobody knows are named, and the others count", async () => {
  const { code, words } = await told({
    "insights/instagram.csv": [`${head},Mood`, ...rows.map((row) => `${row},senang`)].join("\n"),
  });
  expect([code, words.includes("kolom yang tidak dikenal: Mood")]).toEqual([0, true]);
  expect(words).toContain("6 dipasangkan dengan pos");
});

test("files that cannot be read are told, and never taken for none", async () => {
  const { code, words } = await told({
    "insights/kutip.csv": 'Judul,Jangkauan\n"Kabar,3\n',
    "insights/excel.csv": Buffer.from("504b0304140000000800", "hex"),
    "insights/harian.csv": 'sep=,\n"Tayangan"\n"Tanggal","Primary"\n"2026-06-13T00:00:00","192"\n',
  });
  expect(code).toBe(0);
  expect(words.trim()).toBe(
    "Tidak satu pun ekspor di content/insights dapat dibaca. 4 masalah di folder insights. Jalankan npm run check untuk melihatnya.",
  );
});

test("an office without exports is told what to put where, in its language", async () => {
  expect((await told({})).words).toContain("Belum ada ekspor statistik. Taruh di content/insights");
  const english = await told(good, { language: "en" });
  expect(english.words).toContain("6 rows: 6 joined to posts.");
  expect(english.words).toContain("These figures are published at /jangkauan/.");
  expect((await told({}, { language: "en" })).words).toContain("There is no export of statistics yet.");
});

test("a form that there is not is wrong usage", async () => {
  const { code, stderr, stdout } = await told({}, { more: ["--format", "xml"] });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("xml");
});
