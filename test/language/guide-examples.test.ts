/** The guide's examples do what it says of them: each is put into an office, and nothing is found wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { pdf } from "../fixtures/documents.ts";
import { pictures } from "../fixtures/full-office.ts";
import { type Files, post, postFile, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const guide = readFileSync(join(import.meta.dirname, "..", "..", "PANDUAN.md"), "utf8");

/** Examples of Markdown and YAML, without the indentation of a list that they stand in. */
const examples = Array.from(
  guide.matchAll(/^( *)```(markdown|yaml)\n([\s\S]*?)^ *```$/gm),
  ([, indent = "", kind = "", text = ""]) => ({
    kind,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }),
);

describe("the guide's examples", () => {
  test("are there", () => expect(examples.length).toBeGreaterThan(6));

  test.each(examples)("are without a problem: $text", async ({ kind, text }) => {
    const { problems } = await checkOffice(read(writeOffice(officeWith(kind, text)).folder));
    expect(problems).toEqual([]);
  });

  test("show a table where they mean one", () => {
    const tables = examples.filter(({ kind, text }) => kind === "markdown" && /^-?\|?-{3}/m.test(text));
    const shown = tables.filter(({ text }) => !text.startsWith("---"));
    expect(shown.length).toBeGreaterThan(1);
    for (const { text } of shown) expect(bodyOf(text)).toContain("</table>");
  });
});

test("the guide's contents lead to its chapters", () => {
  const headings = Array.from(guide.matchAll(/^#{2,3} (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const links = Array.from(guide.replace(/`[^`\n]*`/g, "").matchAll(/\]\(#([^)]+)\)/g), ([, link]) => link);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(headings).toContain(link);
});

const jpeg = join(
  import.meta.dirname,
  "../fixtures/pengadilan-agama/posts/2026-10/sidang-keliling-pulau/dermaga.jpg",
);

/** A photo of the kind that its name ends with. */
function photoNamed(name: string): string {
  return /\.jpe?g$/.test(name) ? jpeg : pictures.photo;
}

/** The sound office with an example where it belongs, and what the example names. */
function officeWith(kind: string, text: string): Files {
  const shown = Array.from(text.matchAll(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g), ([, name = ""]) => name);
  const named = shown.filter((name) => !name.endsWith(".csv"));
  const tables = shown.filter((name) => name.endsWith(".csv"));
  const documents = Array.from(text.matchAll(/(?<!!)\[[^\]]*\]\(([\w-]+\.pdf)\)/g), ([, name = ""]) => name);
  const office: Files = {
    ...Object.fromEntries(documents.map((name) => [`posts/2026-11/pos-pertama/${name}`, pdf()])),
    ...Object.fromEntries(
      tables.map((name) => [`posts/2026-11/pos-pertama/${name}`, "bulan;masuk\nMei;12\n"]),
    ),
    "hashtags.yaml": `${soundOffice["hashtags.yaml"]}TipsLelang:\nSewaAset:\n`,
    ...Object.fromEntries(
      named.map((name) => [`posts/2026-11/pos-pertama/${name}`, readFileSync(photoNamed(name))]),
    ),
  };
  if (kind === "markdown") {
    if (!text.startsWith("---")) return { ...office, [postFile]: post({}, text) };
    return { ...office, [/^date:/m.test(text) ? postFile : "pages/contoh.md"]: text };
  }
  const [first = ""] = text.split(":");
  if (/^(?:contacts|security|admin|verification|official|insights|audience)$/.test(first))
    return { ...office, "site.yaml": `${soundOffice["site.yaml"]}${text}` };
  if (first === "since") return { ...office, "berkala.yaml": text, "pages/tentang.md": about };
  if (first === "waive") {
    // What it waives is in the post, of a court.
    const waiving = post({ waive: text.slice(first.length + 1).trimEnd() }, "Kisah Ahmad bin Saleh.\n");
    return { ...office, "site.yaml": `${soundOffice["site.yaml"]}preset: court\n`, [postFile]: waiving };
  }
  if (first.startsWith("/")) return { ...office, "redirects.yaml": text };
  if (/^\d{4}-\d{2}$/.test(first)) return { ...office, ...monthOff(first), "months.yaml": text };
  if (/^ {2}plain:/m.test(text)) return { ...office, "istilah.yaml": text };
  if (/^[A-Z]/.test(first)) return { ...office, "hashtags.yaml": `${soundOffice["hashtags.yaml"]}${text}` };
  if (/^ {2}handles:/m.test(text)) return { ...office, "collaborators.yaml": text };
  if (/^ {2}name:/m.test(text))
    return { ...office, "campaigns.yaml": `${soundOffice["campaigns.yaml"]}${text}` };
  const fields = {
    [first]: text.slice(first.length + 1).trimEnd(),
    channels: "[x, instagram]",
    date: "2026-09-08",
  };
  return { ...office, [postFile]: null, "posts/2026-09/pos/index.md": post(fields) };
}

const about = `---
title: Tentang kantor ini
summary: Siapa kami, apa tugas kami, dan siapa saja yang mengerjakannya.
---
Isi.
`;

/** Posts of one pillar alone. */
function monthOff(month: string): Files {
  return Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `posts/${month}/pos-${day}/index.md`,
      post({ title: `Pos ${day}`, date: `${month}-0${day}`, pillar: "promosi" }, `Isi pos ${day}.\n`),
    ]),
  );
}

function bodyOf(text: string): string {
  const { office } = read(writeOffice({ [postFile]: post({}, text) }).folder);
  const [shown] = office ? publish(office).posts : [];
  return (shown?.body() ?? []).filter((part) => typeof part === "string").join("");
}
