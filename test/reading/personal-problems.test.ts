import { expect, it, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import {
  type Files,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const phone = "▸0812-3456-7890";
const site = soundOffice["site.yaml"];

async function checked(files: Files) {
  const { folder, marked } = writeOffice(files);
  const { problems, waived } = await checkOffice(read(folder));
  return { problems, found: named(problems), waived, marked };
}

const auction = "\n  lot: Mobil\n  limit: 62000000\n  deposit: 18600000\n  deadline: 2026-11-20 23:59";

test.each<readonly [where: string, files: Files]>([
  ["the body", { [postFile]: post({}, `Hubungi ${phone}.\n`) }],
  ["a link's address", { [postFile]: post({}, "[Hubungi](tel:▸+6281234567890) kami.\n") }],
  ["the title", { [postFile]: post({ title: `Hubungi ${phone}` }) }],
  ["a caption", { [postFile]: post({ captions: `\n  x: Hubungi ${phone}` }) }],
  ["a slide", { [postFile]: post({ slides: `\n  - Satu\n  - Dua ${phone}` }) }],
  ["a comment", { [postFile]: post({ pillar: `informasi # ${phone}` }) }],
  [
    "a summary over two lines",
    {
      [postFile]: post({
        summary: ">\n  Satu pos pendek supaya kantor ini mempunyai isi, tanya\n  ▸0812 3456\n  7890 saja.",
      }),
    },
  ],
  ["a draft", { [postFile]: post({ draft: "true" }, `Hubungi ${phone}.\n`) }],
  ["a scheduled post", { [postFile]: post({ date: "2026-11-30" }, `Hubungi ${phone}.\n`) }],
  [
    "a page",
    {
      "pages/kontak.md": `---\ntitle: Kontak\nsummary: Cara menghubungi kantor ini, dan jam layanannya.\n---\nHubungi ${phone}.\n`,
    },
  ],
  ["site.yaml", { "site.yaml": `${site}notice: Hubungi ${phone}\n` }],
  [
    "a hashtag's description",
    { "hashtags.yaml": `InfoLelang:\n  description: Hubungi ${phone}\nJagaAsetNegara:\n` },
  ],
  ["redirects", { "redirects.yaml": "/hubungi/: https://wa.me/▸6281234567890\n" }],
  [
    "days",
    {
      "days.yaml": `- { date: 12-22, name: Hari Ibu, kind: commemoration, certainty: decreed, source: "Tanya ${phone}" }\n`,
    },
  ],
])("a person's phone number is told in %s, at its place", async (_, files) => {
  const { found, marked } = await checked(files);
  expect(found.filter((one) => one.startsWith("personal-"))).toEqual(
    marked.map((place) => `personal-phone ${place}`),
  );
  expect(marked).toHaveLength(1);
});

it("is told beside what else is wrong with a post, and without front matter", async () => {
  for (const file of [post({ title: null }, `Hubungi ${phone}.\n`), `Hubungi ${phone}.\n`]) {
    const { found, marked } = await checked({ [postFile]: file });
    expect(found).toContain(`personal-phone ${marked[0]}`);
    expect(found).toHaveLength(2);
  }
});

test("a post with one is still there for the preview", async () => {
  const { folder } = writeOffice({ [postFile]: post({}, "Hubungi 0812-3456-7890.\n") });
  expect(read(folder).office?.posts).toHaveLength(1);
});

test("the office's own numbers are no finding, also where site.yaml is wrong elsewhere", async () => {
  const text = { [postFile]: post({}, "Hubungi +62 812 3456 7890; NPWP 01.061.173.9-093.000.\n") };
  const own = `${site}contacts: { phone: 0812-3456-7890 }\nofficial: [{ label: NPWP bendahara, value: 01.061.173.9-093.000 }]\n`;
  expect((await checked({ ...text, "site.yaml": own })).found).toEqual([]);
  const { found } = await checked({ ...text, "site.yaml": `${own}nama: Kantor\n` });
  expect(found.map((one) => one.split(" ")[0])).toEqual(["unknown-key"]);
});

test("an account stops an auction's announcement alone; a plate is normal there", async () => {
  const body = "Setor ke rekening 1234567890. Mobil B 1234 XYZ.\n";
  const severities = async (fields: Readonly<Record<string, string>>) =>
    (await checked({ [postFile]: post(fields, body) })).problems.map(
      ({ code, severity }) => `${code} ${severity}`,
    );
  expect(await severities({})).toEqual(["personal-account warning", "personal-plate warning"]);
  expect(await severities({ auction })).toEqual(["personal-account error"]);
});

test("one of several is waived by the mark that its message names", async () => {
  const body = "Hubungi 0812-3456-7890 atau 0813-1111-2222.\n";
  const { problems } = await checked({ [postFile]: post({}, body) });
  const [first, second] = problems.map((one) => wordProblem(one, words).hint.match(/waive: \[(.*)\]/)?.[1]);
  expect(first).not.toBe(second);
  const waive = `[${first?.replace("alasannya", "Nomor posko resmi bencana.")}]`;
  const { found, waived } = await checked({ [postFile]: post({ waive }, body) });
  expect(found).toEqual([`personal-phone content/${postFile}:9:29`]);
  expect(waived).toHaveLength(1);
});

test("no message has more than four digits in a row of what it is about", async () => {
  const body =
    "NIK 3171015407900012, HP 0812-3456-7890, NIP 198001012005011001, rekening 1234567890, budi@gmail.com\n";
  const { problems } = await checked({ [postFile]: post({}, body) });
  expect(problems).toHaveLength(5);
  for (const problem of problems) {
    const { message, hint } = wordProblem(problem, words);
    expect(`${message} ${hint} ${JSON.stringify(problem.data)}`).not.toMatch(/\d{5}|budi/);
  }
});
