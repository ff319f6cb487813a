import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lookAtAttachment } from "../../scripts/lib/attachments/look-at-attachment.ts";
import { type AttachmentType, attachmentTypes } from "../../scripts/lib/model/attachment.ts";
import { archive, film, pdf, subtitles, workbook } from "../fixtures/documents.ts";
import { pixel } from "../fixtures/temporary-office.ts";

const csv = (text: string): Buffer => Buffer.from(text);
const sound: Readonly<Record<AttachmentType, Uint8Array>> = {
  pdf: pdf(),
  xlsx: workbook(["Lot", "Limit"]),
  csv: csv("lot;limit\nTanah;-1.200\n-Sertifikat (asli);+62\n"),
  mp4: film(),
  vtt: Buffer.from(subtitles),
  zip: archive({ "peta.geojson": "{}", "baca.txt": "Peta tanah." }),
};

/** 70 MB of a list of objects, in which a script would not be seen. */
const bomb = `50 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.alloc(70_000_000)).toString("latin1")}\nendstream\nendobj\n`;

test.each(attachmentTypes)("a sound %s has its size and SHA-256", (type) => {
  const look = lookAtAttachment(type, sound[type]);
  expect(look).toMatchObject({ size: sound[type].length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

describe("the pages of a PDF", () => {
  const pages = ["Satu", "Dua", "Tiga"];
  it.each([
    ["with its objects as they are", pdf({ pages })],
    ["with its objects in a packed list", pdf({ pages, packed: true })],
    ["of which a later version has more", Buffer.concat([pdf(), pdf({ pages }).subarray(9)])],
  ])("are counted %s", (_what, bytes) => {
    expect(lookAtAttachment("pdf", bytes)).toMatchObject({ pages: 3 });
  });
  it("are left unsaid where it does not say", () => {
    expect(lookAtAttachment("pdf", pdf({ pages: [] }))).not.toHaveProperty("pages");
  });
});

const script = { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" };
test.each<[string, AttachmentType, Uint8Array, string]>([
  ["an empty file", "pdf", Buffer.alloc(0), "empty"],
  ["a PDF that was cut off", "pdf", pdf().subarray(0, 300), "damaged"],
  ["a PDF with a script", "pdf", pdf(script), "active"],
  ["a PDF with a script in a packed list", "pdf", pdf({ ...script, packed: true }), "active"],
  [
    "a PDF with a script by another spelling",
    "pdf",
    pdf({ catalogue: "/Names << /J#61vaScript 5 0 R >>" }),
    "active",
  ],
  [
    "a PDF that starts a program",
    "pdf",
    pdf({ catalogue: "/OpenAction << /S /Launch /F (a.exe) >>" }),
    "active",
  ],
  [
    "a PDF that holds a file",
    "pdf",
    pdf({ more: "100 0 obj\n<< /Type /EmbeddedFile >>\nendobj\n" }),
    "linked",
  ],
  [
    "a PDF with a list of objects that nobody can look into",
    "pdf",
    pdf({ more: "50 0 obj\n<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nx\nendstream\nendobj\n" }),
    "damaged",
  ],
  ["a PDF with lists that unpack to more than is looked at", "pdf", pdf({ more: bomb }), "heavy"],
  ["a PDF with a password", "pdf", pdf({ more: "100 0 obj\n<< /Encrypt 5 0 R >>\nendobj\n" }), "locked"],
  ["a PDF with a page behind it", "pdf", Buffer.concat([pdf(), csv("<script>1</script>")]), "second-file"],
  ["a PDF that is an archive too", "pdf", Buffer.concat([pdf(), sound.zip]), "second-file"],
  ["a page called a PDF", "pdf", csv("<html>"), "unknown"],
  ["a picture called a PDF", "pdf", pixel, "is-picture"],
  ["a workbook called a PDF", "pdf", sound.xlsx, "is-xlsx"],
  ["a PDF called a CSV", "csv", sound.pdf, "is-pdf"],
  ["an archive called a workbook", "xlsx", sound.zip, "is-zip"],
  ["a workbook called an archive", "zip", sound.xlsx, "is-xlsx"],
  [
    "a Word document called a workbook",
    "xlsx",
    archive({ "[Content_Types].xml": "", "word/document.xml": "" }),
    "is-office",
  ],
  ["an old or locked workbook", "xlsx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "locked"],
  ["a workbook with macros", "xlsx", workbook([], { "xl/vbaProject.bin": "x" }), "active"],
  [
    "a workbook of another's cells",
    "xlsx",
    workbook([], { "xl/externalLinks/externalLink1.xml": "x" }),
    "linked",
  ],
  ["an archive with something before it", "zip", Buffer.concat([csv("MZ"), sound.zip]), "unknown"],
  ["an archive with something behind it", "zip", Buffer.concat([sound.zip, csv("<html>")]), "second-file"],
  ["an archive with a program", "zip", archive({ "daftar/buka.exe": "x" }), "active"],
  ["an archive in an archive", "zip", archive({ "lagi.zip": "x" }), "linked"],
  ["an archive that writes elsewhere", "zip", archive({ "../rahasia.txt": "x" }), "linked"],
  [
    "a film that says where it was taken",
    "mp4",
    film(Buffer.from("....\u00a9xyz+06.2088+106.8456/", "latin1")),
    "located",
  ],
  ["a film cut short", "mp4", film().subarray(0, 100), "damaged"],
  ["a film with something behind it", "mp4", Buffer.concat([film(), Buffer.from("<script>")]), "damaged"],
  ["a picture called a film", "mp4", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "is-picture"],
  ["captions of another kind", "vtt", Buffer.from("1\n00:00:00,000 --> 00:00:02,000\nSelamat\n"), "unknown"],
  ["a CSV of control characters", "csv", Buffer.from([0x41, 0xe9, 0x0a, 0x02]), "unknown"],
  ["a CSV with a formula that calls something", "csv", csv('a;b\n1;=HYPERLINK("https://x.id")\n'), "active"],
  ["a CSV with a command", "csv", csv("a,b\n=1+cmd|' /C calc'!A0,2\n"), "active"],
  ...[
    "=A1&HYPERLINK(B1)",
    "=(HYPERLINK(A1))",
    "= 1 + _xlfn.WEBSERVICE(A1)",
    "-2+3+cmd|' /C calc'!A0",
    '-"a"&HYPERLINK(A1)',
    '"=1,1+HYPERLINK(A1)"',
    '"=""a""&HYPERLINK(A1)"',
  ].map(
    (cell) =>
      [`a CSV with ${cell}`, "csv", csv(`a;b\n${cell};2\n`), "active"] as [string, "csv", Uint8Array, string],
  ),
  ["a page called a CSV", "csv", csv("<!doctype html>"), "second-file"],
])("%s is refused", (_what, type, bytes, fault) => {
  expect(lookAtAttachment(type, bytes)).toEqual({ fault });
});

it("no sign alone makes a formula of a CSV's cell", () => {
  const cells = [
    "-5",
    "- Budi (ketua)",
    "+62 (021) 555",
    "@kantor",
    "=5",
    "Rp5.000,-",
    "a-b(c)",
    "-5 (lima)",
  ];
  expect(lookAtAttachment("csv", csv(`a;b\n${cells.join(";1\n")};2\n`))).not.toHaveProperty("fault");
});

it("the pages of a PDF are asked of its newest roots, however many it names", () => {
  const roots = "/Root 1 0 R ".repeat(200_000);
  const look = lookAtAttachment(
    "pdf",
    pdf({ pages: ["a", "b"], more: `100 0 obj ${roots} ${"x".repeat(100_000)}\nendobj\n` }),
  );
  expect(look).toMatchObject({ pages: 2 });
});

describe("what is a person's in a document", () => {
  const nik = "3174055208900002";
  it("is found on the line of a CSV that has it", () => {
    const look = lookAtAttachment("csv", csv(`nama;nik\nA;1\nB;${nik}\n`));
    expect(look).toMatchObject({ telling: [{ line: 3, text: `B;${nik}` }] });
  });
  it("is found in the cells of a workbook, and in the names of an archive", () => {
    expect(lookAtAttachment("xlsx", workbook(["NIK", nik]))).toMatchObject({ telling: [{ text: nik }] });
    const named = archive({ [`ktp-${nik}.txt`]: "x" });
    expect(lookAtAttachment("zip", named)).toMatchObject({ telling: [{ line: 0 }] });
  });
});

it("never throws, whatever the bytes are", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...attachmentTypes),
      fc.nat(),
      fc.nat(),
      fc.uint8Array({ maxLength: 40 }),
      (type, from, length, noise) => {
        const whole = Buffer.from(sound[type]);
        const at = from % whole.length;
        const changed = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at + (length % 50))]);
        const look = lookAtAttachment(type, changed);
        expect("fault" in look || look.size === changed.length).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

it("reads a document full of beginnings in one pass", () => {
  // Each of these would look for its end through all that follows.
  const many = `%PDF-1.7\n${"1 0 obj << >> stream\n".repeat(100_000)}endstream ${"9".repeat(400_000)}\nstartxref\n0\n%%EOF`;
  expect(lookAtAttachment("pdf", Buffer.from(many))).not.toHaveProperty("fault");
});
