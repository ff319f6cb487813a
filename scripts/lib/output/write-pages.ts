import { join } from "node:path";
import { openFileWriter } from "./file-writer.ts";
import type { PagesByType } from "./page-templates.ts";
import { renderPages } from "./render-pages.ts";

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
  try {
    await renderPages({
      pages,
      take(page, text) {
        onPage?.(++done);
        return writer.write(join(folder, ...fileOf(page.address)), text);
      },
    });
  } finally {
    await writer.close();
  }
}

/** /2026/11/ → 2026, 11, index.html */
function fileOf(address: string): string[] {
  const path = address.endsWith("/") ? `${address}index.html` : address;
  return path.split("/").filter((part) => part !== "");
}
