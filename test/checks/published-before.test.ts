import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { lastSiteOf, openPast } from "../../scripts/lib/checks/open-past.ts";
import { keepLastSite } from "../../scripts/lib/history/last-site.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import {
  type Files,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { repository } from "../history/repository.ts";

const now = "2026-11-22T08:00";
const day = (date: string): string => `2026-11-${date}T02:00Z`;
const office = (files: Files = {}): Files => ({ ...soundOffice, ...files });
const other = "posts/2026-11/lain/index.md";
const moved = "posts/2026-11/pos-baru/index.md";
const page =
  "---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\nIsi.\n";
const note = (date: string) => `[{ date: ${date}, note: Angkanya keliru. }]`;

async function found(content: string, cache = temporaryFolder()) {
  const past = openPast(content, cache, "test");
  const read = readOffice({ folder: content, label: "content", now });
  if (!read.office) throw new Error(JSON.stringify(read.problems));
  const { problems } = await checkOffice(read, { past: await past.of(read.office.site) });
  past.save();
  return { problems, gap: past.gap?.[0], office: read.office };
}

async function told(content: string) {
  const { problems } = await found(content);
  return problems.map(({ code, file, data }) => {
    const { line, parts } = data as { line?: string; parts?: readonly string[] };
    return [code, file.replace("content/", ""), ...(line ? [line] : []), ...(parts ?? [])].join(" ");
  });
}

describe("a public post that says other than it did", () => {
  const first = office();
  const edited = (fields: Record<string, string>, body?: string): Files =>
    office({ [postFile]: post(fields, body) });

  test.each<[what: string, commits: readonly Files[], expected: readonly string[]]>([
    ["in its text", [first, edited({}, "Isi pos kedua.\n")], ["body"]],
    [
      "in its title and summary",
      [
        first,
        edited({ title: "Lain", summary: "Ringkasan yang lain sama sekali, tetapi tetap cukup panjang." }),
      ],
      ["title", "summary"],
    ],
    ["in one figure", [edited({}, "Ada 12.\n"), edited({}, "Ada 13.\n")], ["body"]],
    ["in form alone", [first, edited({ title: '"Pos Pertama."' }, "Isi\n**pos**  [pertama](/).\n")], []],
    ["and says so", [first, edited({ corrections: note("2026-11-10") }, "Isi lain.\n")], []],
    [
      "again, after its note",
      [
        first,
        edited({ corrections: note("2026-11-10") }, "Isi lain.\n"),
        edited({ corrections: note("2026-11-10") }, "Isi ketiga.\n"),
      ],
      ["body"],
    ],
    ["and then what it did again", [first, edited({}, "Isi lain.\n"), first], []],
    ["than as a draft", [edited({ draft: "true" }, "Rancangan.\n"), first], []],
    [
      "than before it was due",
      [edited({ date: "2026-11-15" }, "Rancangan.\n"), edited({ date: "2026-11-15" })],
      [],
    ],
    [
      "than before it was taken back",
      [first, edited({ withdrawn: "{ date: 2026-11-10, reason: Angkanya keliru. }" }, "")],
      [],
    ],
  ])("%s", async (_what, commits, parts) => {
    const { content } = repository(
      ...commits.map((files, index) => [day(`0${5 + index * 2}`), files] as const),
    );
    const expected =
      parts.length > 0 ? [`uncorrected-change posts/2026-11/pos-pertama/index.md ${parts.join(" ")}`] : [];
    expect(await told(content)).toEqual(expected);
  });

  test("is told before it is committed, and not within a day after it was public", async () => {
    const { content, commit } = repository([day("05"), first]);
    writeFileSync(join(content, postFile), post({}, "Belum di-commit.\n"));
    expect(await told(content)).toHaveLength(1);
    const quick = repository(
      [day("05"), first],
      ["2026-11-05T20:00Z", edited({}, "Salah ketik dibetulkan.\n")],
    );
    expect(await told(quick.content)).toEqual([]);
    // What it settled on is what counts.
    quick.commit([day("12"), first]);
    expect(await told(quick.content)).toHaveLength(1);
    commit([day("23"), edited({}, "Sesudah saat ini.\n")]);
    writeFileSync(join(content, postFile), post());
    expect(await told(content)).toEqual([]);
  });
});

test("what was changed more than ninety days ago is not told any more, what was changed since is", async () => {
  const old = (body: string): Files =>
    office({ [postFile]: null, "posts/2025-11/lama/index.md": post({ date: "2025-11-03" }, body) });
  const { content, commit } = repository(
    ["2025-11-05T02:00Z", old("Isi pertama.\n")],
    ["2026-01-05T02:00Z", old("Isi kedua.\n")],
  );
  expect(await told(content)).toEqual([]);
  commit(["2026-11-05T02:00Z", old("Isi ketiga.\n")]);
  expect(await told(content)).toEqual(["uncorrected-change posts/2025-11/lama/index.md body"]);
});

describe("an address that was public and is no more", () => {
  const both = office({ [other]: post({ title: "Lain" }, "Isi lain.\n"), "pages/tentang.md": page });
  const without = (name: string, more: Files = {}): Files => ({ ...both, ...more, [name]: null });
  const fallback = "/2026/11/lain/: /2026/11/";

  test.each<[what: string, commits: readonly Files[], expected: readonly string[]]>([
    ["deleted", [both, without(other)], [`vanished-address redirects.yaml ${fallback}`]],
    ["deleted with a redirect", [both, without(other, { "redirects.yaml": `${fallback}\n` })], []],
    ["a page deleted", [both, without("pages/tentang.md")], ["vanished-address redirects.yaml /tentang/: /"]],
    [
      "renamed",
      [both, without(other, { [moved]: post({ title: "Lain" }, "Isi lain.\n") })],
      ["vanished-address redirects.yaml /2026/11/lain/: /2026/11/pos-baru/"],
    ],
    [
      "renamed twice",
      [
        both,
        without(other, { "posts/2026-11/antara/index.md": both[other] ?? null }),
        without(other, { [moved]: both[other] ?? null }),
      ],
      [
        "vanished-address redirects.yaml /2026/11/antara/: /2026/11/pos-baru/",
        "vanished-address redirects.yaml /2026/11/lain/: /2026/11/pos-baru/",
      ],
    ],
    [
      "renamed and back",
      [
        both,
        without(other, { [moved]: both[other] ?? null }),
        { ...both, "redirects.yaml": "/2026/11/pos-baru/: /2026/11/lain/\n" },
      ],
      [],
    ],
    [
      "made a draft",
      [both, { ...both, [other]: post({ title: "Lain", draft: "true" }, "Isi lain.\n") }],
      [`vanished-address ${other}`],
    ],
    [
      "dated to come",
      [both, { ...both, [other]: post({ title: "Lain", date: "2026-11-28" }, "Isi lain.\n") }],
      [`vanished-address ${other}`],
    ],
    [
      "taken back",
      [
        both,
        {
          ...both,
          [other]: post({ title: "Lain", withdrawn: "{ date: 2026-11-10, reason: Angkanya keliru. }" }),
        },
      ],
      [],
    ],
    ["a draft deleted", [office({ [other]: post({ draft: "true" }) }), office()], []],
    [
      "deleted before its day",
      [office({ [other]: post({ title: "Lain", date: "2026-11-20" }) }), office()],
      [],
    ],
  ])("%s", async (_what, commits, expected) => {
    const { content } = repository(
      ...commits.map((files, index) => [day(`0${5 + index * 2}`), files] as const),
    );
    expect((await told(content)).sort()).toEqual(expected);
  });

  test("is one of what others can have seen: of what the remote main branch has, where that is known", async () => {
    const { content, git, commit } = repository([day("05"), office()]);
    git("update-ref", "refs/remotes/origin/main", "main");
    commit([day("06"), both], [day("07"), without(other)]);
    expect(await told(content)).toEqual([]);
    git("update-ref", "refs/remotes/origin/main", "main~1");
    expect(await told(content)).toHaveLength(1);
  });
});

describe("where git does not know", () => {
  test("says why, and looks at what the last site here had", async () => {
    const { folder } = writeOffice({ [other]: post({ title: "Lain" }, "Isi lain.\n") });
    const cache = temporaryFolder();
    const first = await found(folder, cache);
    // The temporary folder may lie in somebody's repository, which has nothing of it.
    expect(["no-git", "untracked"]).toContain(first.gap);
    expect(first.problems).toEqual([]);
    keepLastSite(cache, first.office.site, lastSiteOf(first.office));
    writeFileSync(join(folder, other), post({ title: "Lain", draft: "true" }, "Isi lain.\n"));
    const then = await found(folder, cache);
    expect(then.problems).toMatchObject([{ code: "vanished-address", severity: "warning" }]);
  });

  test("knows a repository without commits, one without this content, and one of the last commit alone", async () => {
    const empty = repository();
    writeOfficeInto(empty.content);
    expect((await found(empty.content)).gap).toBe("no-commits");
    const whole = repository([day("05"), office()], [day("06"), office({ [other]: post() })]);
    const clone = join(temporaryFolder(), "salinan");
    whole.git("clone", "-q", "--depth", "1", `file://${whole.root}`, clone);
    const { gap, problems } = await found(join(clone, "content"));
    expect(gap).toBe("shallow");
    expect(problems.map(({ code }) => code)).not.toContain("vanished-address");
    expect(existsSync(join(clone, ".git", "shallow"))).toBe(true);
  });

  function writeOfficeInto(content: string): void {
    const { folder } = writeOffice({});
    cpSync(folder, content, { recursive: true });
  }
});

test("what was learnt is kept: more commits are added to it, and a history that was written anew is read anew", async () => {
  const cache = temporaryFolder();
  const { content, commit, git } = repository([
    day("05"),
    office({ [other]: post({ title: "Lain" }, "Lain.\n") }),
  ]);
  expect((await found(content, cache)).problems).toEqual([]);
  commit([day("07"), office()]);
  const kept = await found(content, cache);
  expect(kept.problems).toEqual((await found(content)).problems);
  expect(kept.problems).toHaveLength(1);
  expect((await found(content, cache)).problems).toEqual(kept.problems);
  git("reset", "-q", "--hard", "main~1");
  expect((await found(content, cache)).problems).toEqual([]);
});
