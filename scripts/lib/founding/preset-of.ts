import { join } from "node:path";
import type { LanguageCode } from "../model/office.ts";
import { ownText } from "../reading/content-file.ts";
import { type Preset, presets } from "./presets.ts";
import { startingFiles } from "./starting-files.ts";

/** The preset that an office was made with, by how many of its files still are that preset's; "other" where none is. */
export function presetOf(folder: string, language: LanguageCode): Preset {
  const alike = (preset: Preset): number =>
    startingFiles(`founding/${language}/${preset}`).filter(({ path, bytes }) => {
      return ownText(join(folder, ...path.split("/"))) === bytes.toString("utf8");
    }).length;
  const counted = presets.map((preset) => ({ preset, count: alike(preset) }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count > 0 ? most.preset : "other";
}
