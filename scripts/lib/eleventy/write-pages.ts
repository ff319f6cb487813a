import { join } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { openFileWriter } from "../output/file-writer.ts";
import { handover, type PagesByType } from "./page-templates.ts";

/**
 * Renders all pages and writes them below a folder.
 *
 * @param folder absolute path; made where it is missing
 * @param onPage told how many are rendered
 * @throws what a page's render throws, or the file system refuses; then some files may have been written
 */
export async function writePages(
  pages: PagesByType,
  folder: string,
  onPage?: (done: number) => void,
): Promise<void> {
  const writer = openFileWriter();
  let done = 0;
  handover.pages = pages;
  handover.take = (page, text) => {
    onPage?.(++done);
    return writer.write(join(folder, ...fileOf(page.address)), text);
  };
  try {
    const eleventy = new Eleventy(undefined, folder, {
      configPath: "eleventy.config.ts",
      quietMode: true,
      config: () => {},
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw rootCause(error);
  } finally {
    handover.pages = new Map();
    await writer.close();
  }
}

/** /2026/11/ → 2026, 11, index.html */
function fileOf(address: string): string[] {
  const path = address.endsWith("/") ? `${address}index.html` : address;
  return path.split("/").filter((part) => part !== "");
}

/** Eleventy wraps what a template throws; the reason is the innermost. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && "originalError" in cause && cause.originalError)
    cause = cause.originalError;
  return cause;
}
