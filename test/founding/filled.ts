/** New offices made for a test, and what their people would write in the gaps. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Answers, type RawAnswers, readAnswers } from "../../scripts/lib/founding/answers.ts";

export const raw = {
  name: "PN Madiun",
  fullName: "Pengadilan Negeri Madiun",
  parent: "Mahkamah Agung",
  url: "https://pn-madiun.go.id",
  timezone: "Makassar",
  colour: "#0f3d5e",
  channels: ["instagram", "x=@pnmadiun"],
} as const satisfies RawAnswers;

export function answersOf(changes: RawAnswers = {}): Answers {
  const read = readAnswers({ ...raw, ...changes });
  if ("wrong" in read) throw new Error(JSON.stringify(read.wrong));
  return read.answers;
}

/** Puts something into every gap below a folder. @returns how many there were */
export function fillGaps(folder: string): number {
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|yaml)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    const filled = text.replace(/^[^#\n].*$/gm, (line) =>
      line.replace(/\[(?:ISI|FILL IN): ([^\]]*)\]/g, (_, what: string) => {
        count++;
        return answerTo(what);
      }),
    );
    writeFileSync(file, filled);
  }
  return count;
}

function answerTo(what: string): string {
  const [, channel] = /profil (\w+)|the (\w+) profile/.exec(what) ?? [];
  if (channel !== undefined || /^address of/.test(what)) return "https://www.instagram.com/pnmadiun";
  return /surel|e-mail/.test(what) ? "halo@pn-madiun.go.id" : "Jalan Pahlawan 12";
}
