import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFormat, sourceField } from "../../scripts/lib/editor/content-format.ts";
import { type FileKind, fileKinds } from "../../scripts/lib/editor/file-forms.ts";
import { parsePlain } from "../../scripts/lib/editor/yaml-values.ts";
import { fullOffice } from "../fixtures/full-office.ts";

const options = { twice: (name: string) => `${name} twice` };
const formatOf = (kind: FileKind) => contentFormat(kind, options);

const texts: Readonly<Record<FileKind, string>> = {
  post: `---
# catatan
title: 'Satu: dua'
date: 2026-11-03T08:00:30 WITA
pillar: informasi
hashtags: [infolelang, JagaAsetNegara]
slides: auto
auction:
  lot: Rumah
  limit: Rp250.000.000
  deposit: 50000000
  deadline: 2026-11-10 16:00
lain: tidak dikenal
---

Isi *pos*.
`,
  page: "---\ntitle: Tentang\nsummary: s\n---\nIsi.\n",
  site: "name: Balai # pendek\nurl: https://a.go.id\nutm: false\nmix: { enforce: [off], minimum: 5 }\n",
  pillars: "informasi:\n  label: Informasi\n  # dua\n  kinds: { data: Data }\nemosi: { label: Emosi }\n",
  hashtags: "# awal\nInfoLelang:\nJagaAsetNegara: { description: Aset }\n",
  campaigns: "uang-kita:\n  name: Uang Kita\n  hashtags: [infolelang]\n",
  collaborators: "bkad: { name: BKAD, handles: { x: bkad } } # lama\nkomunitas:\n  name: Komunitas\n",
  istilah: "PNBP: { plain: penerimaan negara selain pajak } # lama\nnilai limit:\n  plain: harga terendah\n",
  days: "- { date: 12-09, name: Hari }\n- date: 2026-12-25\n  name: Natal\n",
  months: "# belum ada\n",
  berkala:
    "since: 2026-07-01 # mulai\nitems:\n  kas: { name: Kas, rule: UU, every: bulanan }\n  profil:\n    name: Profil\n",
};

describe("a file in the form", () => {
  test.each(fileKinds)("is the same file where nothing was changed: %s", (kind) => {
    const { fromFile, toFile } = formatOf(kind);
    expect(toFile(fromFile(texts[kind]))).toBe(texts[kind]);
    // A form shows fields that the file does not have, and leaves them empty.
    const shown = { ...fromFile(texts[kind]), image: "", kind: null, captions: { x: "" }, slides: [] };
    expect(toFile(kind === "post" ? shown : fromFile(texts[kind]))).toBe(texts[kind]);
  });

  test("is the same for every file of an office", () => {
    for (const [name, text] of Object.entries(fullOffice)) {
      const kind = kindOf(name);
      if (!kind || typeof text !== "string") continue;
      const { fromFile, toFile } = formatOf(kind);
      expect(toFile(fromFile(text)), name).toBe(text);
    }
  });

  test("keeps a note on a change as it is where another is added", () => {
    const { fromFile, toFile } = formatOf("post");
    const note = "  - date: 2026-11-05 10:00 # dari telepon\n    note: Angkanya keliru.\n";
    const text = `---\ntitle: Satu\ncorrections:\n${note}---\nIsi.\n`;
    const form = fromFile(text);
    expect(form.corrections).toEqual([{ date: "2026-11-05", dateTime: "10:00", note: "Angkanya keliru." }]);
    const more = { date: "2026-11-06", dateTime: "", note: "Ada kabar baru.", kind: "pembaruan" };
    const saved = toFile({ ...form, corrections: [...(form.corrections as object[]), more] as never });
    expect(saved).toContain(note);
    expect(saved).toContain("  - date: 2026-11-06\n    note: Ada kabar baru.\n    kind: pembaruan\n");
    expect(saved).not.toContain("dateTime");
  });

  test("has date and time in two fields, and keeps the zone", () => {
    const { fromFile, toFile } = formatOf("post");
    const form = fromFile(texts.post);
    expect(form).toMatchObject({ date: "2026-11-03", dateTime: "08:00", slidesAuto: true });
    const saved = toFile({ ...form, dateTime: "09:30" });
    expect(saved).toBe(texts.post.replace("2026-11-03T08:00:30 WITA", "2026-11-03 09:30 WITA"));
    expect(toFile({ ...form, dateTime: "" })).toContain("\ndate: 2026-11-03\n");
  });

  test("has amounts as text, and writes what was typed", () => {
    const { fromFile, toFile } = formatOf("post");
    const form = fromFile(texts.post);
    expect(form.auction).toMatchObject({
      limit: "Rp250.000.000",
      deposit: "50000000",
      deadlineTime: "16:00",
    });
    const auction = { ...(form.auction as object), deposit: "60000000" };
    expect(toFile({ ...form, auction })).toBe(texts.post.replace("50000000", "60000000"));
  });

  test("turns slides by themselves into a list, and back", () => {
    const { fromFile, toFile } = formatOf("post");
    const form = fromFile(texts.post);
    const listed = toFile({ ...form, slidesAuto: false, slides: ["Satu", "Dua"] });
    expect(listed).toContain("slides: [Satu, Dua]\n");
    expect(toFile({ ...fromFile(listed), slidesAuto: true })).toContain("slides: auto\n");
  });

  test("writes a file that is new, without what was left empty", () => {
    const { toFile } = formatOf("post");
    expect(
      toFile({
        ...{ title: "Baru", date: "2026-11-03", dateTime: "", pillar: "emosi", kind: "" },
        ...{ hashtags: ["InfoLelang"], image: "", captions: { x: "" }, slidesAuto: false },
        ...{ draft: true, body: "Isi." },
      }),
    ).toBe(
      "---\ntitle: Baru\ndate: 2026-11-03\npillar: emosi\nhashtags: [InfoLelang]\ndraft: true\n---\nIsi.\n",
    );
  });

  test("puts pictures at the end of the body, once", () => {
    const { fromFile, toFile } = formatOf("post");
    const pictures = [
      { image: "a.webp", alt: "Satu [dua]" },
      { image: "b.webp", alt: "Tiga" },
    ];
    const saved = toFile({ ...fromFile(texts.post), pictures });
    expect(saved).toBe(`${texts.post}\n![Satu \\[dua\\]](a.webp)\n\n![Tiga](b.webp)\n`);
    expect(toFile({ ...fromFile(saved), pictures })).toBe(saved);
  });

  test("gives an entry another name, and refuses one that is there already", () => {
    const { fromFile, toFile } = formatOf("hashtags");
    const form = fromFile(texts.hashtags) as { entries: { name: string }[] };
    const renamed = form.entries.map((entry) =>
      entry.name === "InfoLelang" ? { ...entry, name: "KabarLelang" } : entry,
    );
    expect(toFile({ ...form, entries: renamed })).toContain(
      "KabarLelang: null\nJagaAsetNegara: { description: Aset }\n",
    );
    expect(() => toFile({ ...form, entries: [...form.entries, { name: "InfoLelang" }] })).toThrow(
      "InfoLelang twice",
    );
  });

  test("keeps what a form cannot show", () => {
    const { fromFile, toFile } = formatOf("site");
    const form = fromFile(texts.site);
    expect(toFile({ ...form, name: "Balai Baru" })).toBe(texts.site.replace("Balai", "Balai Baru"));
    expect(toFile({ ...form, utm: true })).not.toContain("utm");
  });

  test("keeps the line ends and the unseen mark that Windows' editors write", () => {
    for (const kind of fileKinds) {
      const { fromFile, toFile } = formatOf(kind);
      const windows = `\uFEFF${texts[kind].replaceAll("\n", "\r\n")}`;
      expect(toFile(fromFile(windows)), kind).toBe(windows);
    }
    const { fromFile, toFile } = formatOf("post");
    const windows = `\uFEFF${texts.post.replaceAll("\n", "\r\n")}`;
    const form = { ...fromFile(windows), title: "Baru", summary: "Ringkas", body: "Satu\n\ndua" };
    const saved = toFile(form);
    const unix = toFile({ ...form, [sourceField]: texts.post });
    expect(saved).toBe(`\uFEFF${unix.replaceAll("\n", "\r\n")}`);
    expect(unix).toContain("title: 'Baru'\n");
    expect(fromFile(saved)).toMatchObject({ title: "Baru", summary: "Ringkas", body: "Satu\n\ndua" });
  });

  test("holds no matter what people write", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(words, words, (title, alt) => {
        const { fromFile, toFile } = formatOf("post");
        const saved = toFile({ ...fromFile(texts.post), title, imageAlt: alt });
        const again = fromFile(saved);
        expect(again).toMatchObject({ title, imageAlt: alt });
        expect(saved).toContain("# catatan\n");
      }),
    );
  });

  test("takes its text along", () => {
    expect(formatOf("site").fromFile(texts.site)[sourceField]).toBe(texts.site);
    expect(parsePlain(texts.months)).toBe(null);
  });
});

function kindOf(name: string): FileKind | undefined {
  if (name.startsWith("posts/") && name.endsWith(".md")) return "post";
  if (name.startsWith("pages/")) return "page";
  return fileKinds.find((kind) => name === `${kind}.yaml`);
}
