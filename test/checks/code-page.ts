/** The page that explains every code (scripts/lib/checks/README.md), taken apart: its sections and their examples. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpPage } from "../../scripts/lib/problems/help-page.ts";
import type { ProblemCode } from "../../scripts/lib/problems/problem.ts";
import { type Files, picture, post, postFile, soundOffice } from "../fixtures/temporary-office.ts";

export const parts = ["Tingkat", "Ditemukan", "Mengapa", "Cara memperbaiki"] as const;

export interface Example {
  readonly code: ProblemCode;
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

const page = readFileSync(join(import.meta.dirname, "..", "..", helpPage), "utf8");

/** The text of each section, by its code, in the order of the page. */
export const sections: ReadonlyMap<string, string> = new Map(
  page
    .split(/^(?=#{2,3} )/m)
    .filter((section) => section.startsWith("### "))
    .map((section) => [section.slice(4, section.indexOf("\n")), section]),
);

/** What a section says in one of its parts, on one line; undefined if it has no such part. */
export function partOf(code: string, part: (typeof parts)[number]): string | undefined {
  const pattern = new RegExp(`^- \\*\\*${part}:\\*\\* (\\S.*(?:\\n {2}\\S.*)*)`, "m");
  return pattern.exec(sections.get(code) ?? "")?.[1]?.replace(/\s+/g, " ");
}

export const examples: readonly Example[] = Array.from(sections, ([code, section]) =>
  Array.from(
    section.matchAll(/^```\w+ (keliru|betul): (.+)\n([\s\S]*?)^```$/gm),
    ([, kind = "", place = "", text = ""]): Example => ({ code: code as ProblemCode, kind, place, text }),
  ),
).flat();

const home = "posts/2026-11/pos-pertama";
const pictures: Files = { [`${home}/langkah.png`]: picture, [`${home}/langkah.bmp`]: picture };

/** What an example changes in an office that is sound. */
export function filesOf({ place, text }: Example): Files {
  const [, own, preset] = /^(\w+), preset: (\w+)$/.exec(place) ?? [];
  if (own !== undefined)
    return {
      ...filesOf({ place: own, text } as Example),
      "site.yaml": `${soundOffice["site.yaml"]}preset: ${preset}\n`,
    };
  switch (place) {
    case "pos":
      return { ...pictures, [postFile]: post(fieldsOf(text)) };
    case "isi":
      return { ...pictures, [postFile]: post({}, text) };
    case "letak":
      return { [postFile]: null, [text.trim()]: post() };
    default:
      return { ...pictures, [place]: text };
  }
}

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
}
