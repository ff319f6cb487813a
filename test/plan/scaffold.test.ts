import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { judge } from "../../scripts/lib/mix/judge.ts";
import { mixScale } from "../../scripts/lib/mix/mix-scale.ts";
import { lacking, planMonth } from "../../scripts/lib/plan/month-plan.ts";
import { scaffoldMonth } from "../../scripts/lib/plan/scaffold.ts";
import { writeDrafts } from "../../scripts/lib/plan/write-drafts.ts";
import { namesInMonth } from "../../scripts/lib/writing/post-folder.ts";
import {
  type Files,
  post,
  read,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { targetPoints } from "./arbitraries.ts";

const now = "2026-11-10T08:00";

function scaffold(folder: string, month: string, volume?: number) {
  const words = wordsFor("id");
  return scaffoldMonth({
    read: read(folder, now),
    content: { folder, label: "content" },
    month,
    volume,
    words,
  });
}

/** Every file below a folder with its text; links by where they lead. */
function snapshot(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")]),
  );
}

function added(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  for (const [name, text] of before) expect(after.get(name), name).toBe(text);
  return [...after.keys()].filter((name) => !before.has(name)).sort();
}

interface Start {
  readonly points: readonly number[];
  readonly month: string;
  readonly states: readonly { pillar: number; draft: boolean; day: number }[];
  readonly volume: number;
}

const starts: fc.Arbitrary<Start> = targetPoints().chain((points) =>
  fc.record({
    points: fc.constant(points),
    month: fc.constantFrom("2026-11", "2026-12", "2027-02"),
    states: fc.array(
      fc.record({
        pillar: fc.nat({ max: points.length - 1 }),
        draft: fc.boolean(),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      { maxLength: 8 },
    ),
    volume: fc.integer({ min: 1, max: 30 }),
  }),
);

function officeOf({ points, month, states }: Start): Files {
  const ids = points.map((_, i) => `pilar-${i}`);
  const pillars = ids.map(
    (id, i) => `${id}: { label: Pilar ${i}, colour: "#0b5c70", kinds: { a-${i}: Jenis ${i} } }\n`,
  );
  const targets = ids.map((id, i) => `${id}: ${points[i]}`).join(", ");
  return {
    ...soundOffice,
    "posts/2026-11/pos-pertama/index.md": null,
    "campaigns.yaml": null,
    "site.yaml": `${soundOffice["site.yaml"]}mix: { targets: { ${targets} } }\n`,
    "pillars.yaml": pillars.join(""),
    "days.yaml": "- { date: 12-10, name: Hari Contoh, kind: commemoration, source: contoh }\n",
    ...Object.fromEntries(
      states.map(({ pillar, draft, day }, i) => [
        `posts/${month}/lama-${i}/index.md`,
        post({
          // Posts of one title and one body would be told as copies.
          title: `Pos lama ${i}`,
          date: `${month}-${String(day).padStart(2, "0")}`,
          pillar: ids[pillar] ?? "",
          draft: String(draft),
        }),
      ]),
    ),
  };
}

describe("scaffolding what the plan asks for", () => {
  test("gives a balanced month for every start and every targets, writes only there, and once", async () => {
    await fc.assert(
      fc.asyncProperty(starts, async (start) => {
        const { folder } = writeOffice({}, officeOf(start));
        const before = snapshot(folder);
        const result = scaffold(folder, start.month, start.volume);
        expect(result).toMatchObject({ refused: undefined, short: 0 });
        const after = snapshot(folder);
        const files = added(before, after);
        expect(files).toEqual(result.written.map(({ file }) => file.replace("content/", "")).sort());
        for (const file of files) {
          expect(file).toMatch(new RegExp(`^posts/${start.month}/[a-z0-9-]+/index\\.md$`));
        }

        const again = read(folder, now);
        expect(again.problems).toEqual([]);
        const { office } = again;
        if (!office) throw new Error("no office");
        const plan = planMonth(office, start.month, start.volume);
        expect(lacking(plan)).toBe(0);
        const counts = plan.pillars.map(({ planned }) => planned);
        expect(judge(counts, mixScale(office.pillars, office.site.mix))).toBe("balanced");
        const { months, problems } = await checkOffice(again);
        expect(problems).toEqual([]);
        const report = months.find(({ month }) => month === start.month);
        if (start.month > "2026-11") {
          // The check sees the same month: drafts of later months count in it.
          expect(Object.values(report?.pillars ?? {}).map(({ count }) => count)).toEqual(counts);
          expect(report?.advice).toEqual({ replace: [], add: [] });
        }

        expect(scaffold(folder, start.month, start.volume).written).toEqual([]);
        expect(snapshot(folder)).toEqual(after);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe("a draft", () => {
  const drafts = (files: Files, volume = 12, month = "2026-12") => {
    const { folder } = writeOffice(files);
    const { written } = scaffold(folder, month, volume);
    const texts = written.map(({ file }) => readFileSync(join(folder, file.replace("content/", "")), "utf8"));
    const { office } = read(folder, now);
    const posts = (office?.posts ?? []).filter(({ date }) => date.month === month).reverse();
    return { texts, posts, folder };
  };

  test("is a draft of the right pillar, on the day of its folder's month, with a kind in turn", () => {
    const { posts } = drafts({});
    expect(posts).toHaveLength(12);
    expect(posts.every(({ state }) => state === "draft")).toBe(true);
    const kinds = posts.filter(({ pillar }) => pillar.id === "informasi").map(({ kind }) => kind?.id);
    expect(kinds.slice(0, 4)).toEqual(["tutorial", "data", "tutorial", "data"]);
  });

  test("says that it is to be written, in title and summary", () => {
    for (const { title, summary } of drafts({}).posts) {
      expect(title).toMatch(/^\[ISI: judul\] /);
      expect(summary).toMatch(/^\[ISI: ringkasan /);
    }
  });

  test("asks three to five questions, other ones for each pillar and each time", () => {
    const { texts } = drafts({});
    const questions = texts.map((text) => text.split("\n").filter((line) => /^\d\. /.test(line)));
    for (const asked of questions) {
      expect(asked.length).toBeGreaterThanOrEqual(3);
      expect(asked.length).toBeLessThanOrEqual(5);
      for (const question of asked) expect(question).toMatch(/[?.]$/);
    }
    const of = (pillar: string) =>
      questions
        .filter((_, i) => texts[i]?.includes(`pillar: ${pillar}`))
        .flat()
        .map((line) => line.slice(3));
    expect(of("emosi").some((question) => of("promosi").includes(question))).toBe(false);
    expect(new Set(of("informasi")).size).toBeGreaterThan(5);
  });

  test("names the commemoration of its day, and what it rests on", () => {
    const day = "- { date: 12-22, name: 'Hari *Contoh*', kind: commemoration, source: Keppres Contoh }\n";
    const { texts } = drafts({ "days.yaml": day }, 5);
    const text = texts.find((draft) => draft.includes("date: 2026-12-22"));
    expect(text).toContain("Hari \\*Contoh\\*");
    expect(text).toContain("Keppres Contoh");
    expect(texts.filter((draft) => draft.includes("Contoh"))).toHaveLength(1);
  });

  test("carries the hashtag of the campaign that runs on its day, else the most used one", () => {
    const campaigns =
      "uang-kita: { name: Uang Kita, hashtags: [JagaAsetNegara], start: 2026-12-01, end: 2026-12-15 }\n";
    const { posts } = drafts({ "campaigns.yaml": campaigns });
    for (const { date, hashtags } of posts) {
      expect(hashtags.map(({ name }) => name)).toEqual([
        date.date <= "2026-12-15" ? "JagaAsetNegara" : "InfoLelang",
      ]);
    }
  });

  test("passes the checks with any names of kinds and days, however long", async () => {
    const name = `Hari: "contoh" #1 {a} - 'b' ${"panjang ".repeat(20)}`.slice(0, 100).trim();
    const { folder, posts } = drafts({
      "days.yaml": `- { date: 12-09, name: ${JSON.stringify(name)}, kind: commemoration, source: contoh }\n`,
      "pillars.yaml": soundOffice["pillars.yaml"].replace("data: Data", `data: ${"Jenis ".repeat(6)}`),
    });
    const { problems } = await checkOffice(read(folder, now));
    expect(problems).toEqual([]);
    expect(posts.some(({ title }) => title.includes('Hari: "contoh" #1 {a}'))).toBe(true);
  });

  test("keeps within its folder whatever a kind is called", () => {
    const pillars = [
      'informasi: { label: Informasi, colour: "#0b5c70", kinds: { "../../../luar": Luar, "AUX .": Aux } }',
      'emosi: { label: Emosi, colour: "#c9472f" }',
      'promosi: { label: Promosi, colour: "#e8ab25" }\n',
    ].join("\n");
    const first = post({ kind: null });
    const { posts, folder } = drafts({
      "pillars.yaml": pillars,
      "posts/2026-11/pos-pertama/index.md": first,
    });
    expect(posts).toHaveLength(12);
    expect(readdirSync(join(folder, "posts")).sort()).toEqual(["2026-11", "2026-12"]);
    expect(readdirSync(join(folder, "posts", "2026-12"))).toHaveLength(12);
  });
});

describe("nothing is overwritten", () => {
  test("not a folder of the same name, with or without a post in it", () => {
    const { folder } = writeOffice({});
    const other = writeOffice({}).folder;
    const names = scaffold(other, "2026-12", 10).written.map(({ file }) => file.split("/").at(-2) ?? "");
    const month = join(folder, "posts", "2026-12");
    mkdirSync(join(month, names[0] ?? ""), { recursive: true });
    mkdirSync(join(month, names[1] ?? ""));
    writeFileSync(join(month, names[1] ?? "", "catatan.txt"), "milik kantor");
    writeFileSync(join(month, names[2]?.toUpperCase() ?? ""), "berkas");
    const before = snapshot(folder);
    expect(scaffold(folder, "2026-12", 10).written).toHaveLength(10);
    expect(added(before, snapshot(folder))).toHaveLength(10);
    expect(readdirSync(join(month, names[0] ?? ""))).toEqual([]);
  });

  test("not a folder that comes up between choosing and writing", () => {
    const { folder } = writeOffice({});
    const month = join(folder, "posts", "2026-12");
    mkdirSync(join(month, "draf-ada"), { recursive: true });
    const slot = { day: { date: "2026-12-01" } } as never;
    const draft = (name: string) => ({ name, text: "baru", slot });
    const written = writeDrafts(folder, "2026-12", [draft("draf-ada"), draft("draf-baru")]);
    expect(written.map(({ name }) => name)).toEqual(["draf-baru"]);
    expect(readdirSync(join(month, "draf-ada"))).toEqual([]);
    expect(readdirSync(join(month, "draf-baru"))).toEqual(["index.md"]);
  });

  test.skipIf(process.platform === "win32").each([["posts"], ["posts/2026-12"]])(
    "nothing outside, where %s leads elsewhere",
    (link) => {
      const { folder } = writeOffice({ "posts/2026-11/pos-pertama/index.md": null });
      const elsewhere = temporaryFolder();
      const path = join(folder, ...link.split("/"));
      rmSync(path, { recursive: true, force: true });
      mkdirSync(join(path, ".."), { recursive: true });
      symlinkSync(elsewhere, path);
      expect(scaffold(folder, "2026-12", 10)).toMatchObject({ written: [] });
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(() => namesInMonth(folder, "2026-12")).toThrow();
    },
  );
});

describe("nothing is written", () => {
  const refusal = (files: Files, month = "2026-12", volume = 10) => {
    const { folder } = writeOffice(files);
    const before = snapshot(folder);
    const { refused, written } = scaffold(folder, month, volume);
    expect(snapshot(folder)).toEqual(before);
    expect(written).toEqual([]);
    return refused;
  };

  test("while a post of the month has an error: it may be the one that is asked for", () => {
    expect(
      refusal({ "posts/2026-12/rusak/index.md": post({ date: "2026-12-03", pillar: "informsi" }) }),
    ).toContain("Desember 2026");
    expect(refusal({ "days.yaml": "- date: besok\n" })).toBeDefined();
  });

  test("but an error elsewhere stops nothing", () => {
    const { folder } = writeOffice({
      "posts/2026-10/rusak/index.md": post({ date: "2026-10-03", pillar: "informsi" }),
    });
    expect(scaffold(folder, "2026-12", 10).written).toHaveLength(10);
  });

  test("without a hashtag to carry", () => {
    expect(refusal({ "hashtags.yaml": "{}\n", "posts/2026-11/pos-pertama/index.md": null })).toContain(
      "hashtags.yaml",
    );
  });

  test("where hundreds of drafts would be needed", () => {
    expect(refusal({}, "2026-12", 300)).toContain("300");
  });

  test("where only an exchange helps", () => {
    const site = `${soundOffice["site.yaml"]}mix: { targets: { informasi: 80, emosi: 20, promosi: 0 }, tolerance: 0 }\n`;
    const posts = { "posts/2026-12/jual/index.md": post({ date: "2026-12-03", pillar: "promosi" }) };
    expect(refusal({ "site.yaml": site, ...posts })).toBeDefined();
  });

  test("on the last day of the month, and it is said how many are short", () => {
    const { folder } = writeOffice({});
    const words = wordsFor("id");
    const result = scaffoldMonth({
      read: read(folder, "2026-11-30T20:00"),
      content: { folder, label: "content" },
      month: "2026-11",
      volume: 6,
      words,
    });
    expect(result).toEqual({ written: [], short: 5, refused: undefined });
  });
});
