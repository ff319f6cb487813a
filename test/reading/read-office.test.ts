import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publish } from "../../scripts/lib/model/publication.ts";
import { InvalidNowError } from "../../scripts/lib/reading/read-office.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import { type Files, named, post, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");

/** The only post of an office that has this date, in this month's folder and time zone. */
function onlyPost(date: string, month: string, timezone: string, now?: string) {
  const { folder } = writeOffice(
    {
      "site.yaml": `${soundOffice["site.yaml"]}timezone: ${timezone}\n`,
      [`posts/${month}/pos/index.md`]: post({ date }),
    },
    { ...soundOffice, "posts/2026-11/pos-pertama/index.md": null },
  );
  const { office, problems } = read(folder, now);
  return { post: office?.posts[0], codes: problems.map(({ code }) => code) };
}

describe("a post's month is the office's", () => {
  test.each([
    ["Asia/Jakarta", '"2026-11-01 00:30"', "2026-10-31T17:30:00.000Z"],
    ["Asia/Makassar", '"2026-11-01 00:30"', "2026-10-31T16:30:00.000Z"],
    ["Asia/Jayapura", '"2026-11-01 00:30"', "2026-10-31T15:30:00.000Z"],
    ["Asia/Jayapura", "2026-11-01", "2026-10-31T15:00:00.000Z"],
    ["America/New_York", '"2026-11-30 23:30"', "2026-12-01T04:30:00.000Z"],
  ])("in %s %s is November, whatever the UTC month", (timezone, date, utc) => {
    const { post, codes } = onlyPost(date, "2026-11", timezone);
    expect(codes).toEqual([]);
    expect(post?.date.month).toBe("2026-11");
    expect(new Date(post?.date.epoch ?? 0).toISOString()).toBe(utc);
  });

  test("with an offset it is the month of that moment in the office's zone", () => {
    expect(onlyPost("2026-10-31T17:30:00Z", "2026-11", "Asia/Jakarta").codes).toEqual([]);
    expect(onlyPost("2026-10-31T17:30:00Z", "2026-10", "Asia/Jakarta").codes).toEqual(["month-mismatch"]);
    expect(onlyPost("2026-11-01T00:30:00+09:00", "2026-10", "Asia/Jakarta").codes).toEqual([]);
  });
});

describe("a post is public when its date has come", () => {
  test.each([
    ["2026-11-03 07:59", "scheduled"],
    ["2026-11-03 08:00", "public"],
    ["2026-11-03T01:00:00Z", "public"],
    ["2026-11-03T00:59:59Z", "scheduled"],
  ])("looked at on %s it is %s", (now, state) => {
    expect(onlyPost('"2026-11-03 08:00"', "2026-11", "Asia/Jakarta", now).post?.state).toBe(state);
  });

  test("a date alone comes at midnight of the office", () => {
    expect(onlyPost("2026-11-03", "2026-11", "Asia/Jayapura", "2026-11-02T15:00Z").post?.state).toBe(
      "public",
    );
    expect(onlyPost("2026-11-03", "2026-11", "Asia/Jayapura", "2026-11-02T14:59Z").post?.state).toBe(
      "scheduled",
    );
  });

  test("a draft is a draft on any day", () => {
    const { folder } = writeOffice({ "posts/2026-11/pos-pertama/index.md": post({ draft: "true" }) });
    for (const now of ["2026-11-01", "2026-11-30"])
      expect(read(folder, now).office?.posts[0]?.state).toBe("draft");
  });

  test("without a moment, the machine's clock decides", () => {
    const { folder } = writeOffice({ "posts/2020-01/lama/index.md": post({ date: "2020-01-02" }) });
    const { office } = read(folder, undefined);
    expect(office?.posts.find(({ slug }) => slug === "lama")?.state).toBe("public");
  });

  test("a moment that is none is refused", () => {
    const { folder } = writeOffice({});
    expect(() => read(folder, "besok")).toThrow(InvalidNowError);
    expect(() => read(folder, "2026-02-30")).toThrow(InvalidNowError);
  });
});

test("posts are newest first, and equal moments by id, in whatever order they lie in the folder", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 8 }),
      (numbers) => {
        const files: Files = Object.fromEntries(
          numbers.map((number) => {
            const day = String(1 + (number % 5)).padStart(2, "0");
            return [`posts/2026-11/pos-${number}/index.md`, post({ date: `2026-11-${day}` })];
          }),
        );
        const { folder } = writeOffice(files, { ...soundOffice, "posts/2026-11/pos-pertama/index.md": null });
        const posts = read(folder).office?.posts ?? [];
        expect(posts).toHaveLength(numbers.length);
        posts.slice(1).forEach((next, index) => {
          const before = posts[index];
          if (!before) throw new Error("a gap in the list");
          const ordered =
            before.date.epoch > next.date.epoch ||
            (before.date.epoch === next.date.epoch && before.id < next.id);
          expect(ordered, `${before.id} before ${next.id}`).toBe(true);
        });
      },
    ),
    { numRuns: 15 },
  );
});

describe("the committed offices", () => {
  test.each([
    ["the full office", fullFolder()],
    ["the religious court", join(fixtures, "pengadilan-agama")],
    ["the English office", join(fixtures, "english")],
  ])("%s is without a problem", (_name, folder) => {
    expect(named(read(folder).problems)).toEqual([]);
  });

  test("the religious court has its own clock, targets, colours and channels", () => {
    const { office } = read(join(fixtures, "pengadilan-agama"));
    expect(office?.now.iso).toBe("2026-11-22T08:00:00+09:00");
    expect(office?.pillars.map(({ id, target, colour }) => [id, target, colour])).toEqual([
      ["informasi", 60, "#166534"],
      ["emosi", 25, "#9d174d"],
      ["promosi", 15, "#b45309"],
    ]);
    const states = Map.groupBy(office?.posts ?? [], ({ state }) => state);
    expect(states.get("public")).toHaveLength(13);
    expect(states.get("scheduled")?.map(({ slug }) => slug)).toEqual([
      "catatan-akhir-tahun",
      "jadwal-desember",
    ]);
    expect(states.get("draft")?.map(({ slug }) => slug)).toEqual(["naskah-belum-jadi"]);
    const midnight = office?.posts.find(({ slug }) => slug === "antrean-tengah-malam");
    expect(midnight?.date).toMatchObject({ month: "2026-11", epoch: Date.UTC(2026, 9, 31, 15, 30) });
    expect(office?.posts.find(({ slug }) => slug === "daftar-lewat-ecourt")?.channels).toEqual(["facebook"]);
    expect(midnight?.channels).toEqual(["facebook", "whatsapp"]);
  });

  test("what the public may see of it holds no draft and no scheduled post", () => {
    const { office } = read(join(fixtures, "pengadilan-agama"));
    if (!office) throw new Error("not read");
    const publication = publish(office);
    expect(publication.posts.every(({ state }) => state === "public")).toBe(true);
    expect(publication.months.map(({ subject }) => subject)).toEqual(["2026-11", "2026-10", "2026-09"]);
    expect(publication.hashtags.map(({ subject }) => subject.name)).not.toContain("RuangLaktasi");
    expect(publication.hashtags.map(({ subject }) => subject.name)).not.toContain("AkhirTahun");
    expect(publication.pillars.flatMap(({ posts }) => posts)).toHaveLength(13);
  });
});

describe("one run finds all", () => {
  const banyak = join(fixtures, "broken", "banyak-kesalahan");
  const file = "content/posts/2026-11/pos-pertama/index.md";

  test("of many mistakes in one file and over many files", () => {
    expect(named(read(banyak).problems)).toEqual(
      [
        "duplicate-hashtag content/hashtags.yaml:2:1",
        "hashtag-characters content/hashtags.yaml:3:1",
        "invalid-value content/pillars.yaml:1:40",
        "invalid-value content/site.yaml:3:11",
        "invalid-value content/site.yaml:4:11",
        "reserved-address content/pages/tagar.md:1:1",
        `unknown-key ${file}:2:1`,
        `invalid-date ${file}:3:7`,
        `hashtag-spelling ${file}:7:5`,
        `repeated-item ${file}:7:5`,
        `unknown-hashtag ${file}:8:5`,
        `wrong-length ${file}:9:10`,
        `missing-image ${file}:10:8`,
        `missing-alt ${file}:10:8`,
        `unknown-channel ${file}:11:12`,
        `unknown-campaign ${file}:12:11`,
        `empty-body ${file}:14:1`,
      ].sort(),
    );
  });

  test("of a folder without site.yaml", () => {
    expect(named(read(join(fixtures, "broken", "tanpa-site")).problems)).toEqual([
      "missing-file content/site.yaml:1:1",
      `unknown-pillar ${file}:4:9`,
    ]);
  });

  test("of targets that sum to 99", () => {
    expect(named(read(join(fixtures, "broken", "target-99")).problems)).toEqual([
      "targets-sum content/site.yaml:4:12",
    ]);
  });
});

describe("a hint names the nearest known word", () => {
  test.each([
    [{ "▸sumary": "x" }, "unknown-key", "summary"],
    [{ pillar: "informsi" }, "unknown-pillar", "informasi"],
    [{ kind: "tutorail" }, "unknown-kind", "tutorial"],
    [{ hashtags: "[JagaAsetNegra]" }, "unknown-hashtag", "JagaAsetNegara"],
    [{ campaign: "uang-kta" }, "unknown-campaign", "uang-kita"],
    [{ collaborators: "[bkd]" }, "unknown-collaborator", "bkad"],
    [{ channels: "[instagrm]" }, "unknown-channel", "instagram"],
  ])("%j", (fields, code, nearest) => {
    const { folder } = writeOffice({
      "posts/2026-11/pos-pertama/index.md": post(fields),
      "collaborators.yaml": "bkad: { name: BKAD }\n",
    });
    expect(read(folder).problems).toContainEqual(
      expect.objectContaining({ code, data: expect.objectContaining({ nearest }) }),
    );
  });

  test("and none where nothing is near", () => {
    const { folder } = writeOffice({ "posts/2026-11/pos-pertama/index.md": post({ pillar: "zzzzzz" }) });
    expect(read(folder).problems[0]?.data).toMatchObject({
      nearest: undefined,
      known: ["informasi", "emosi", "promosi"],
    });
  });
});
