/** A folder on an admin's computer as a browser knows it: files are put into the browser's own store, which the editor is then given. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Page } from "playwright-core";

/** What of the browser's store the functions below use; they run on the page. */
interface Folder {
  getDirectoryHandle(name: string, options?: { create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileHandle>;
  entries(): AsyncIterable<[string, (Folder | FileHandle) & { readonly kind: "file" | "directory" }]>;
}
interface FileHandle {
  getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}
declare const navigator: { readonly storage: { getDirectory(): Promise<Folder> } };

/**
 * Puts a content folder into the store, as a repository's, and lets the editor choose it.
 *
 * @param page of the editor's origin; it is to be loaded anew
 */
export async function giveContent(page: Page, content: string): Promise<void> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((file): [string, string] => [
      `content/${relative(content, file).split(sep).join("/")}`,
      readFileSync(file).toString("base64"),
    ]);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, base64] of all) {
      const names = path.split("/");
      const last = names.pop() ?? "";
      let folder = root;
      for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
      const writer = await (await folder.getFileHandle(last, { create: true })).createWritable();
      await writer.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
      await writer.close();
    }
  }, files);
  await page.addInitScript("window.showDirectoryPicker = () => navigator.storage.getDirectory()");
}

/** Every file of the content folder in the store, by its path below it. */
export async function takeContent(page: Page): Promise<Record<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: Folder, above: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        if (entry.kind === "directory") await walk(entry as Folder, `${above}${name}/`);
        else {
          const bytes = new Uint8Array(await (await (entry as FileHandle).getFile()).arrayBuffer());
          let text = "";
          for (const byte of bytes) text += String.fromCharCode(byte);
          found.push([above + name, btoa(text)]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle("content"), "");
    return found;
  });
  return Object.fromEntries(files.map(([path, base64]) => [path, Buffer.from(base64, "base64")]));
}
