import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../scripts/lib/bench/random.ts";
import { openPast } from "../../scripts/lib/checks/open-past.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { siteHistory } from "../../scripts/lib/output/site-history.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { makeFrame } from "../../scripts/lib/site/frame.ts";
import { modifiedIn } from "../../scripts/lib/site/post-history.ts";
import { history as historyPages } from "../../templates/pages/history.tsx";
import { standing } from "../../templates/pages/standing.tsx";
import { type Files, post, postFile, soundOffice, temporaryFolder } from "../fixtures/temporary-office.ts";
import { type Repository, repository } from "../history/repository.ts";
import { sampleSite } from "../templates/sample-site.ts";

const sample = sampleSite();

/** What a site that is built of a folder tells of the changes of its posts. */
async function told(content: string, cache = temporaryFolder()) {
  const past = openPast(content, cache, "test");
  const { office, problems } = readOffice({ folder: content, label: "content", now: "2026-11-22T08:00" });
  if (!office) throw new Error(JSON.stringify(problems));
  const publication = publish(office);
  const { histories, gap } = await siteHistory({
    ...{ office, texts: [...publication.posts, ...publication.pages] },
    ...(await past.of(office.site)),
  });
  past.save();
  const site = { ...sample, publication, histories };
  const pages = historyPages.pages(site);
  const frame = makeFrame(publication, { assets: sample.frame.assets });
  const html = pages.map((page) => page.render(frame)).join("");
  return {
    gap: gap?.[0],
    addresses: pages.map(({ address }) => address),
    keys: pages.map((page) => page.key("")),
    page: (address: string) => standing.pages(site).find((one) => one.address === address)?.data,
    html,
    modified: publication.posts.map((one) => modifiedIn(site, one).iso),
    changes: Array.from(html.matchAll(/<li id="versi-\d+">(.*?)<\/li>/g), ([, item = ""]) => wordsOf(item)),
  };
}

/** As it is read, with marks for what is gone and what is new. */
function wordsOf(html: string): string {
  return html
    .replace(/<span class="unseen">.*?<\/span>/g, "")
    .replace(/<p class="fine">.*?<\/p>/g, (line) => (line.includes("tidak ditampilkan") ? "…" : ""))
    .replaceAll("<del>", "[-")
    .replaceAll("</del>", "-]")
    .replaceAll("<ins>", "[+")
    .replaceAll("</ins>", "+]")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const of = (fields: Record<string, string>, body: string): Files => ({
  ...soundOffice,
  [postFile]: post(fields, body),
});
const said = (body: string): Files => of({}, body);

/** The states of an office, each committed two days after the one before. */
const since = (...states: readonly Files[]): Repository =>
  repository(
    ...states.map(
      (files, index) => [`2026-11-${String(4 + 2 * index).padStart(2, "0")}T02:00Z`, files] as const,
    ),
  );

describe("what a post said is shown", () => {
  const note = "[{ date: 2026-11-06, note: Jamnya semula keliru. }]";
  test.each<[what: string, states: readonly Files[], changes: readonly string[]]>([
    [
      "sentence by sentence, newest first, with what the office said of it",
      [
        said("Buka pukul 08.00 WIB. Tutup sore.\n"),
        of({ corrections: note }, "Buka pukul 09.00 WIB. Tutup sore.\n"),
        of({ corrections: note, title: "Pos kedua" }, "Buka pukul 09.00 WIB. Tutup sore.\n\nGratis.\n"),
      ],
      [
        "8 November 2026 Judul Pos [-pertama-][+kedua+] [+Gratis.+]",
        "6 November 2026 Koreksi: Jamnya semula keliru. Buka pukul [-08.00-][+09.00+] WIB.",
      ],
    ],
    [
      "with a note that came later than the change",
      [said("A.\n"), said("B.\n"), of({ corrections: note }, "B.\n")],
      ["6 November 2026 Koreksi: Jamnya semula keliru. [-A.-] [+B.+]"],
    ],
    ["not where form alone is another", [said("Isi pos.\n"), said("Isi **pos**.\n")], []],
    ["not of a draft", [of({ draft: "true" }, "Rancangan rahasia.\n"), said("Isi.\n")], []],
    [
      "not of before its day",
      [
        of({ date: "2026-11-07" }, "Rancangan rahasia.\n"),
        of({ date: "2026-11-07" }, "Isi.\n"),
        of({ date: "2026-11-07" }, "Isi baru.\n"),
      ],
      ["8 November 2026 Isi[+ baru+]."],
    ],
    [
      "not of before it was taken back",
      [
        said("Keliru, rahasia.\n"),
        of({ withdrawn: "{ date: 2026-11-06, reason: Angkanya keliru. }" }, "Keliru, rahasia.\n"),
        said("Isi.\n"),
        said("Isi baru.\n"),
      ],
      ["10 November 2026 Isi[+ baru+]."],
    ],
    [
      "not of before it was deleted, made a draft or put off",
      [
        said("Keliru, rahasia.\n"),
        { ...soundOffice, [postFile]: null, "posts/2026-11/lain/index.md": post() },
        said("Lagi, rahasia.\n"),
        of({ draft: "true" }, "x\n"),
        said("Terus, rahasia.\n"),
        of({ date: "2026-11-15" }, "Isi.\n"),
        of({ date: "2026-11-15" }, "Isi.\n"),
      ],
      [],
    ],
    [
      "not of what a build refused, and nobody ever read",
      [
        of({ draft: "ya" }, "Rancangan rahasia.\n"),
        of({ konsep: "true" }, "Rancangan, rahasia.\n"),
        of({ summary: "Pendek, rahasia." }, "Terus, rahasia.\n"),
        said("Kepada [ISI: nama], rahasia.\n"),
        said("draft: true\n\nTerus rahasia.\n"),
        said("Isi.\n"),
        said("Isi baru.\n"),
      ],
      ["16 November 2026 Isi[+ baru+]."],
    ],
    [
      "of what was there while a file that nobody could read stood in its place",
      [
        said("Isi lama.\n"),
        { ...soundOffice, [postFile]: "---\ntitle: [\n---\nrahasia\n" },
        said("Isi baru.\n"),
      ],
      ["8 November 2026 Isi [-lama-][+baru+]."],
    ],
    [
      "not of what looks like a person's and is there no more",
      [
        said("Isi.\n"),
        said("Tanya Budi, 0812-3456-7890, rahasia.\n"),
        said("Isi lagi.\n"),
        said("Isi baru.\n"),
      ],
      ["10 November 2026 Isi [-lagi-][+baru+].", "8 November 2026 …", "6 November 2026 …"],
    ],
    [
      "also beside what looks like a person's and is still there",
      [said("Tanya 0812-3456-7890 pagi.\n"), said("Tanya 0812-3456-7890 sore.\n")],
      ["6 November 2026 Tanya 0812-3456-7890 [-pagi-][+sore+]."],
    ],
    [
      "not of parties of a court's cases",
      [
        "Putusan 12/Pdt.G/2026/PN Contoh: Budi Santoso bin Ali menang, rahasia.\n",
        "Putusan 12/Pdt.G/2026/PN Contoh keluar.\n",
      ].map((body) => ({
        ...said(body),
        "site.yaml": `${soundOffice["site.yaml"]}preset: court\n`,
      })),
      ["6 November 2026 …"],
    ],
    [
      "not in words where the post says so",
      [said("A rahasia.\n"), of({ history: "dates" }, "B.\n")],
      ["6 November 2026 …"],
    ],
    ["not at all where the post says so", [said("A.\n"), of({ history: "none" }, "B.\n")], []],
    [
      "not in words where the office says so, whatever the post says",
      [said("A rahasia.\n"), of({ history: "words" }, "B.\n")].map((files) => ({
        ...files,
        "site.yaml": `${soundOffice["site.yaml"]}history: dates\n`,
      })),
      ["6 November 2026 …"],
    ],
  ])("%s", async (_what, states, changes) => {
    const found = await told(since(...states).content);
    expect(found.changes).toEqual(changes);
    expect(found.html).not.toContain("rahasia");
    expect(found.addresses).toEqual(changes.length > 0 ? ["/2026/11/pos-pertama/riwayat/"] : []);
  });

  test("not of less than an hour, but of whatever was committed last", async () => {
    const { content } = repository(
      ["2026-11-04T02:00Z", said("Satu.\n")],
      ["2026-11-05T02:00Z", said("Dua.\n")],
      ["2026-11-05T02:30Z", said("Tiga.\n")],
    );
    const { changes, modified } = await told(content);
    expect(changes).toEqual(["5 November 2026 [-Satu.-] [+Tiga.+]"]);
    expect(modified).toEqual(["2026-11-05T09:30:00+07:00"]);
  });

  test("with its commit where the repository is known, and without where words are hidden", async () => {
    const own = { "site.yaml": `${soundOffice["site.yaml"]}admin: { repo: kantor/situs }\n` };
    const { content, git } = since(
      ...[said("A.\n"), said("0812-3456-7890.\n"), said("A.\n"), said("B.\n")].map((files) => ({
        ...files,
        ...own,
      })),
    );
    const { html } = await told(content);
    expect(html.match(/https:\/\/github\.com\/kantor\/situs\/commit\/\w+/g)).toEqual([
      `https://github.com/kantor/situs/commit/${git("rev-parse", "HEAD")}`,
    ]);
    // Nobody asked those who work there.
    expect(html).not.toContain("uji@contoh.id");
  });
});

test("a link was never a post, wherever it led, and names may hold any sign", async () => {
  const name = "posts/2026-11/\u00010 lain/index.md";
  const { content } = repository(
    ["2026-11-04T02:00Z", said("Satu.\n")],
    [
      "2026-11-06T02:00Z",
      { ...soundOffice, [postFile]: null },
      { [postFile]: post({}, "Tautan rahasia.\n") },
    ],
    ["2026-11-08T02:00Z", said("Dua.\n")],
    ["2026-11-10T02:00Z", { ...said("Tiga.\n"), [name]: "x" }],
    ["2026-11-12T02:00Z", said("Empat.\n")],
  );
  expect((await told(content)).changes).toEqual([
    "12 November 2026 [-Tiga.-] [+Empat.+]",
    "10 November 2026 [-Dua.-] [+Tiga.+]",
  ]);
});

test("a commit of a clock that was ahead has no day", async () => {
  const { content } = repository(
    ["2026-11-04T02:00Z", said("Satu.\n")],
    ["2100-11-06T02:00Z", said("Dua.\n")],
  );
  const { changes, modified } = await told(content);
  expect(changes).toEqual(["Yang tampil sekarang [-Satu.-] [+Dua.+]"]);
  expect(modified).toEqual(["2026-11-03T00:00:00+07:00"]);
});

describe("a standing page", () => {
  const pageFile = "pages/kontak.md";
  const page = (body: string, fields = ""): Files => ({
    ...soundOffice,
    [pageFile]: `---\ntitle: Kontak\nsummary: Alamat, telepon, dan jam layanan kantor kami di satu tempat.\n${fields}---\n${body}`,
  });

  test("has a history as a post has, under its own address, since it is on record", async () => {
    const { content } = since(
      page("Buka pukul 08.00 WIB.\n"),
      page("Buka pukul **08.00** WIB.\n"),
      page("Buka pukul 09.00 WIB.\n"),
    );
    const found = await told(content);
    expect(found.addresses).toEqual(["/kontak/riwayat/"]);
    expect(found.changes).toEqual(["8 November 2026 Buka pukul [-08.00-][+09.00+] WIB."]);
    expect(wordsOf(found.html)).toContain("Tercatat sejak 4 November 2026 Terakhir diubah 8 November 2026");
    expect(found.page("/kontak/")).toMatchObject({
      modified: { date: "2026-11-08" },
      history: { changed: { date: "2026-11-08" } },
    });
  });

  test("tells of what no commit has, and has none before it was deleted", async () => {
    const { content } = since(
      page("Keliru, rahasia.\n"),
      { ...soundOffice, [pageFile]: null },
      page("Buka pukul 08.00 WIB.\n"),
    );
    expect((await told(content)).addresses).toEqual([]);
    writeFileSync(join(content, pageFile), String(page("Buka pukul 09.00 WIB.\n")[pageFile]));
    const { html, changes } = await told(content);
    expect(changes).toEqual(["Yang tampil sekarang Buka pukul [-08.00-][+09.00+] WIB."]);
    expect(html).not.toContain("rahasia");
  });

  test("shows no more of it than it says", async () => {
    const { content } = since(page("A rahasia.\n"), page("B.\n", "history: dates\n"));
    const { html, changes } = await told(content);
    expect(changes).toEqual(["6 November 2026 …"]);
    expect(html).not.toContain("rahasia");
    const none = since(page("A.\n"), page("B.\n", "history: none\n"));
    expect((await told(none.content)).addresses).toEqual([]);
  });
});

test("a change that no commit has is what is there now, without a day", async () => {
  const { content } = since(said("Satu.\n"), said("Dua.\n"));
  writeFileSync(join(content, postFile), post({}, "Tiga.\n"));
  const { changes, modified } = await told(content);
  expect(changes).toEqual(["Yang tampil sekarang [-Dua.-] [+Tiga.+]", "6 November 2026 [-Satu.-] [+Dua.+]"]);
  expect(modified).toEqual(["2026-11-06T09:00:00+07:00"]);
});

test("what is built counts, whether a remote branch has it or not", async () => {
  const { content, git } = since(said("Satu.\n"), said("Dua.\n"));
  git("update-ref", "refs/remotes/origin/main", "main~1");
  expect((await told(content)).changes).toHaveLength(1);
});

test("what was learnt is kept, and gives the same as what is learnt anew", async () => {
  const cache = temporaryFolder();
  const { content, commit } = since(said("Satu.\n"), said("Dua.\n"));
  const first = await told(content, cache);
  expect((await told(content, cache)).html).toBe(first.html);
  commit(["2026-11-10T02:00Z", said("Tiga.\n")]);
  const warm = await told(content, cache);
  const cold = await told(content);
  expect([warm.html, warm.keys]).toEqual([cold.html, cold.keys]);
  expect(warm.keys).not.toEqual(first.keys);
});

test("after any commits, and with any edits that no commit has, what is kept gives the same as what is learnt anew", async () => {
  const { pick, whole } = randomFrom(20261127);
  const cache = temporaryFolder();
  const words = ["Satu.", "Dua.", "Tiga **tebal**.", "Satu. Dua."];
  const pageFile = "pages/kontak.md";
  const pageOf = (body: string): string =>
    `---\ntitle: Kontak\nsummary: Alamat, telepon, dan jam layanan kantor kami di satu tempat.\n---\n${body}\n`;
  const edits: readonly (() => Files)[] = [
    () => ({ [postFile]: post({}, `${pick(words)}\n`) }),
    () => ({ [postFile]: post({ title: `Pos ${pick(words)}` }, `${pick(words)}\n`) }),
    () => ({ [postFile]: post({ draft: "true" }, `${pick(words)}\n`) }),
    () => ({ [postFile]: "---\ntitle: [\n---\n" }),
    () => ({ [pageFile]: pageOf(pick(words)) }),
    () => ({ [pageFile]: pageOf(pick(words)), [postFile]: post({}, `${pick(words)}\n`) }),
    () => ({ [pageFile]: null }),
  ];
  let state: Files = { ...said("Satu.\n"), [pageFile]: pageOf("Satu.") };
  const { content, commit } = since(state);
  const seen = new Set<string>();
  for (let step = 0; step < 7; step++) {
    state = { ...state, ...pick(edits)() };
    commit([`2026-11-${String(9 + step).padStart(2, "0")}T02:00Z`, state]);
    if (whole(3) === 0) writeFileSync(join(content, postFile), post({}, `Belum dikirim ${step}.\n`));
    const warm = await told(content, cache);
    const cold = await told(content);
    expect([warm.html, warm.keys, warm.modified]).toEqual([cold.html, cold.keys, cold.modified]);
    for (const address of warm.addresses) seen.add(address);
  }
  expect([...seen].toSorted()).toEqual(["/2026/11/pos-pertama/riwayat/", "/kontak/riwayat/"]);
});

test("where git does not know, nothing is shown, and why is told", async () => {
  const { root, git } = since(said("Satu.\n"), said("Dua.\n"));
  const clone = join(temporaryFolder(), "salinan");
  git("clone", "-q", "--depth", "1", `file://${root}`, clone);
  expect(await told(join(clone, "content"))).toMatchObject({ gap: "shallow", addresses: [] });
});
