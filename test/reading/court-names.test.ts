import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import {
  type Files,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const court = `${soundOffice["site.yaml"]}preset: court\n`;

async function check(files: Files) {
  const { folder, marked } = writeOffice({ "site.yaml": court, ...files });
  const office = read(folder);
  return { office: office.office, marked, ...(await checkOffice(office)) };
}

const page = (body: string) =>
  `---\ntitle: Panggilan\nsummary: Panggilan bagi pihak yang alamatnya tidak diketahui lagi.\n---\n${body}`;

describe("names in an office of the preset court", () => {
  test.each<[string, Files, string]>([
    [
      "a body",
      { [postFile]: post({}, "Satu.\n\nPerkara 1/Pdt.G/2026/PA.Ctoh: penggugat ▸Siti Aminah.\n") },
      "court-case-party",
    ],
    [
      "a title",
      { [postFile]: post({ title: "Putusan 1/Pdt.G/2026/PA.Ctoh atas nama ▸Siti Aminah" }) },
      "court-case-party",
    ],
    [
      "a caption",
      { [postFile]: post({ captions: "\n  x: Panggilan bagi ▸Ahmad bin Saleh hari ini" }) },
      "court-lineage-name",
    ],
    [
      "a slide",
      { [postFile]: post({ slides: "\n  - Diversi itu apa\n  - Anak pelaku ▸Andi Saputra pulang" }) },
      "court-child",
    ],
    [
      "a picture's words",
      {
        [postFile]: post({}, "Isi.\n\n![Anak korban ▸Rina Marlina](foto.png)\n"),
        "posts/2026-11/pos-pertama/foto.png": null,
      },
      "court-child",
    ],
    [
      "a page",
      { "pages/panggilan.md": page("Jurusita memanggil ▸Siti Maryam binti Karim.\n") },
      "court-lineage-name",
    ],
  ])("are told where they stand in %s", async (_where, files, code) => {
    const { problems, marked } = await check(files);
    const found = problems.filter((one) => one.code.startsWith("court-"));
    expect(named(found)).toEqual(marked.map((place) => `${code} ${place}`));
    expect(found.map(({ severity }) => severity)).toEqual(["error"]);
    expect(JSON.stringify(found)).not.toMatch(/Aminah|Saleh|Saputra|Marlina|Maryam/);
  });

  test("are a warning in a draft, leave the post in its month, and are nothing elsewhere", async () => {
    const body = "Perkara 1/Pdt.G/2026/PA.Ctoh: penggugat Siti Aminah.\n";
    const severities = async (files: Files) => {
      const { problems, office } = await check(files);
      expect(office?.posts).toHaveLength(1);
      return problems.map(({ severity }) => severity);
    };
    expect(await severities({ [postFile]: post({}, body) })).toEqual(["error"]);
    expect(await severities({ [postFile]: post({ draft: "true" }, body) })).toEqual(["warning"]);
    expect(await severities({ "site.yaml": soundOffice["site.yaml"], [postFile]: post({}, body) })).toEqual(
      [],
    );
  });

  test("can be waived one by one", async () => {
    const { problems, waived } = await check({
      [postFile]: post(
        { waive: '\n  - { code: court-lineage-name, mark: A.S., reason: "Tokoh sejarah, bukan pihak." }' },
        "Kisah Ahmad bin Saleh, dan panggilan bagi Budi bin Karim.\n",
      ),
    });
    expect(problems.map(({ data }) => data)).toEqual([{ mark: "B.K.", number: undefined }]);
    expect(waived).toHaveLength(1);
  });
});
