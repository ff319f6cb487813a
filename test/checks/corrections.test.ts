import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { type Files, post, postFile, writeOffice } from "../fixtures/temporary-office.ts";

const note = "Uang jaminannya 30 persen dari nilai limit.";

async function check(files: Files) {
  const { folder, marked } = writeOffice(files);
  const read = readOffice({ folder, label: "content", now: "2026-11-22T08:00" });
  const { problems } = await checkOffice(read);
  return {
    office: read.office,
    codes: problems.map(({ code }) => code),
    places: problems.map(({ file, line, column }) => `${file}:${line}:${column}`),
    marked,
  };
}

const corrected = (...notes: readonly string[]) => `\n${notes.map((one) => `  - ${one}`).join("\n")}`;

test("notes are read, of posts and of pages, and withdrawals beside them", async () => {
  const { office, codes } = await check({
    [postFile]: post({
      date: "2026-11-03 10:00",
      corrections: corrected(
        `{ date: 2026-11-03, note: ${note} }`,
        `{ date: 2026-11-22 08:00, note: Ada jadwal tambahan., kind: pembaruan }`,
      ),
    }),
    "pages/tentang.md": `---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\ncorrections: [{ date: 2026-11-20, note: Jam layanan sudah berubah. }]\n---\nIsi.\n`,
    "posts/2026-11/ditarik/index.md": post(
      {
        withdrawn: "{ date: 2026-11-10, reason: Fotonya dipakai tanpa izin. }",
      },
      "",
    ),
  });
  expect(codes).toEqual([]);
  expect(office?.posts[0]?.corrections).toMatchObject([
    { date: { date: "2026-11-03" }, note, kind: "koreksi" },
    { date: { time: "08:00" }, kind: "pembaruan" },
  ]);
  expect(office?.pages[0]?.corrections).toMatchObject([{ note: "Jam layanan sudah berubah." }]);
  expect(office?.posts).toHaveLength(1);
  expect(office?.withdrawn).toMatchObject([
    {
      address: "/2026/11/ditarik/",
      withdrawn: { date: { date: "2026-11-10" }, reason: "Fotonya dipakai tanpa izin." },
    },
  ]);
});

test.each<[what: string, fields: Readonly<Record<string, string>>, codes: readonly string[]]>([
  [
    "a correction to come",
    { corrections: corrected(`{ date: ▸2026-11-23, note: ${note} }`) },
    ["change-date"],
  ],
  [
    "an hour to come",
    { corrections: corrected(`{ date: ▸2026-11-22 08:01, note: ${note} }`) },
    ["change-date"],
  ],
  [
    "a correction before the post",
    { corrections: corrected(`{ date: ▸2026-11-02, note: ${note} }`) },
    ["change-date"],
  ],
  [
    "newest first",
    {
      corrections: corrected(
        `{ date: 2026-11-05, note: ${note} }`,
        `{ date: ▸2026-11-04, note: Namanya Siti Rahma. }`,
      ),
    },
    ["change-date"],
  ],
  [
    "the same twice",
    {
      corrections: corrected(
        `{ date: 2026-11-05, note: ${note} }`,
        `{ date: ▸2026-11-06, note: ${note.toUpperCase()} }`,
      ),
    },
    ["repeated-item"],
  ],
  ["no day", { corrections: corrected(`{ date: ▸kemarin, note: ${note} }`) }, ["invalid-date"]],
  ["too short a note", { corrections: corrected("{ date: 2026-11-05, note: ▸Typo }") }, ["wrong-length"]],
  [
    "no such kind",
    { corrections: corrected(`{ date: 2026-11-05, note: ${note}, kind: ▸ralat }`) },
    ["invalid-value"],
  ],
  ["a withdrawal to come", { withdrawn: "{ date: ▸2026-11-23, reason: Fotonya keliru. }" }, ["change-date"]],
  [
    "a withdrawal before the post",
    { withdrawn: "{ date: ▸2026-11-02, reason: Fotonya keliru. }" },
    ["change-date"],
  ],
  [
    "too long a reason",
    { withdrawn: `{ date: 2026-11-05, reason: ▸${"kata ".repeat(61)} }` },
    ["wrong-length"],
  ],
  [
    "a draft that is withdrawn",
    { draft: "true", withdrawn: "▸{ date: 2026-11-05, reason: Fotonya keliru. }" },
    ["idle-withdrawal"],
  ],
])("%s is told at its place", async (_what, fields, codes) => {
  const found = await check({ [postFile]: post(fields) });
  expect(found.codes).toEqual(codes);
  expect(found.places).toEqual(found.marked);
});

test("a link to a post that was taken back is told, and so is none to the notes of one that is there", async () => {
  const { codes, places, marked } = await check({
    [postFile]: post(
      { corrections: corrected(`{ date: 2026-11-05, note: ${note} }`) },
      "[Lama](▸/2026/11/ditarik/), [koreksi](/2026/11/pos-pertama/#koreksi-1), [semua](/koreksi/).\n",
    ),
    "posts/2026-11/ditarik/index.md": post({ withdrawn: "{ date: 2026-11-10, reason: Fotonya keliru. }" }),
    "redirects.yaml": "/lama/: /2026/11/ditarik/\n",
  });
  expect(codes).toEqual(["broken-link"]);
  expect(places).toEqual(marked);
});
