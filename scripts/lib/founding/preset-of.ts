import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageCode } from "../model/office.ts";
import { type Preset, presets } from "./presets.ts";
import { startingFiles } from "./starting-files.ts";

/** The preset that an office was made with, by how many of its files still are that preset's; "other" where none is. */
export function presetOf(folder: string, language: LanguageCode): Preset {
  const alike = (preset: Preset): number =>
    startingFiles(`founding/${language}/${preset}`).filter(({ path, bytes }) => {
      const file = join(folder, ...path.split("/"));
      return existsSync(file) && readFileSync(file).equals(bytes);
    }).length;
  const counted = presets.map((preset) => ({ preset, count: alike(preset) }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count > 0 ? most.preset : "other";
}
