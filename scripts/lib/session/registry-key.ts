import { machineFault } from "../files/machine-error.ts";
import { readRegular } from "../files/read-regular.ts";
import { textLimitOf } from "../reading/content-file.ts";
import type { ContentFolder } from "../reading/folder.ts";
import { insightLimit, insightsFolder } from "../reading/read-insights.ts";
import { digestOf } from "../text/digest.ts";

/**
 * Changes with whatever the office's own files are read from: their bytes, and the names of all files that are neither posts' nor
 * pages' (a logo that they name must be there).
 */
export function registryKey(folder: ContentFolder): string {
  const names: string[] = [];
  const texts: string[] = [];
  for (const [home, files] of folder.files) {
    if (home.startsWith("posts/") || home === "pages") continue;
    for (const file of files) {
      names.push(`${home}/${file}`);
      if (home === "" && /\.ya?ml$/i.test(file)) texts.push(textOf(folder.path(file), textLimitOf(file)));
      if (home === insightsFolder) texts.push(textOf(folder.path(`${home}/${file}`), insightLimit));
    }
  }
  return digestOf(folder.label, names.join("\n"), ...texts);
}

/** Of a file that is not read, the reason why. */
function textOf(path: string, limit: number): string {
  try {
    const read = readRegular(path, limit);
    return read instanceof Uint8Array
      ? Buffer.from(read.buffer, read.byteOffset, read.byteLength).toString("latin1")
      : JSON.stringify(read);
  } catch (error) {
    const fault = machineFault(error);
    if (fault === undefined) throw error;
    return `refused: ${fault}`;
  }
}
