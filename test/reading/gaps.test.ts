import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsOfYaml } from "../../scripts/lib/reading/gap-problems.ts";
import {
  type Files,
  mark,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const page = (body: string, fields = ""): string =>
  `---\ntitle: Kontak\nsummary: Alamat, jam layanan, dan semua kontak resmi kantor kami.\n${fields}---\n${body}`;

/** Every gap of these files is found at its mark, and nothing else is. */
function expectMarked(files: Files): ReturnType<typeof read> {
  const { folder, marked } = writeOffice(files);
  const found = read(folder);
  expect(named(found.problems)).toEqual(marked.map((place) => `unfilled-gap ${place}`).sort());
  return found;
}

describe("gaps are told at their place", () => {
  it("in standing pages: in titles, summaries and bodies, each one of a line", () => {
    const { office } = expectMarked({
      "pages/kontak.md": page(
        `Di ${mark}[ISI: alamat], ${mark}[ISI: kota].\n\n| Jam | ${mark}[ISI: jam] |\n|---|---|\n`,
      ),
      "pages/tentang.md": `---\ntitle: "Tentang ${mark}[ISI: kantor]"\nsummary: "${mark}[ISI: ringkasan halaman ini, satu kalimat]"\n---\nIsi.\n`,
    });
    expect(office?.pages.map(({ slug }) => slug)).toEqual(["kontak", "tentang"]);
  });

  it("in site.yaml and the registries, and not in their comments", () => {
    const { office } = expectMarked({
      "site.yaml": `${soundOffice["site.yaml"]}# [ISI: catatan]\nfullName: "${mark}[ISI: nama lengkap]" # [ISI: bukan ini]\n`,
      "hashtags.yaml": `InfoLelang:\n  description: "Tentang # ${mark}[ISI: apa]"\nJagaAsetNegara:\n`,
      "campaigns.yaml": `uang-kita:\n  name: Uang Kita\n  slogan: >-\n    # ${mark}[ISI: semboyan]\n`,
    });
    expect(office?.site.fullName).toBe("[ISI: nama lengkap]");
  });

  it("also where no other text would be taken, and the office is there all the same", () => {
    const { office } = expectMarked({
      "site.yaml": [
        soundOffice["site.yaml"].trimEnd(),
        `contacts: { phone: "${mark}[ISI: telepon]", email: "${mark}[ISI: surel]" }`,
        `channels: { instagram: "${mark}[ISI: alamat profil]", x: https://x.com/kantor }`,
        `brand: { colour: "${mark}[ISI: warna]" }\n`,
      ].join("\n"),
    });
    expect(office?.site.contacts).toEqual({ phone: "[ISI: telepon]" });
    expect(office?.site.channels).toEqual({ x: "https://x.com/kantor" });
    expect(office?.site.brand.colour).toBe("#0f3d5e");
  });

  it("without the quotes that YAML asks for", () => {
    expectMarked({ "site.yaml": `${soundOffice["site.yaml"]}fullName: ${mark}[ISI: nama lengkap]\n` });
  });

  it("beside what else is wrong with the file", () => {
    const { folder } = writeOffice({
      "site.yaml": `${soundOffice["site.yaml"]}timezone: Bulan\ncontacts:\n  email: "[ISI: surel]"\n`,
    });
    expect(named(read(folder).problems)).toEqual([
      "invalid-value content/site.yaml:3:11",
      "unfilled-gap content/site.yaml:5:11",
    ]);
  });

  it("in posts that are public or will be, which the preview shows all the same", () => {
    for (const date of ["2026-11-03", "2026-11-30"]) {
      const { office } = expectMarked({
        [postFile]: post(
          { date, title: `"Pos ${mark}[ISI: tentang apa]"` },
          `Di sini ${mark}[ISI: isi pos].\n`,
        ),
      });
      expect(office?.posts).toHaveLength(1);
    }
  });

  it("in no draft", () => {
    const { office } = expectMarked({
      [postFile]: post({ title: '"Pos [ISI: tentang apa]"', draft: "true" }, "Di sini [ISI: isi pos].\n"),
    });
    expect(office?.posts[0]?.state).toBe("draft");
  });
});

describe("gaps of YAML", () => {
  it("are found in whatever the rest of it is, and never throw", () => {
    const pieces = fc.constantFrom(
      "\n",
      " ",
      "a",
      ": ",
      "- ",
      '"',
      "'",
      "|",
      ">",
      "{",
      "}",
      "[",
      "]",
      "&",
      "*",
      "%",
      "\t",
      "é",
    );
    const noise = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before}[ISI: satu]${after}`;
        const found = gapsOfYaml({ text, line: 5 }, "x.yaml");
        expect(found.map(({ data }) => data)).toEqual([{ what: "satu" }]);
        expect(found[0]?.line).toBe(4 + before.split("\n").length);
      }),
    );
  });
});
