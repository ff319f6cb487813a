/**
 * Addresses that the site, or the one before it, once had. A static host answers for them with a file in their place, so an old address is
 * one that every file system can hold, or with `?` one that only hosts with rules of their own can answer for.
 */
import { isDeviceName, windowsFault } from "../text/windows-names.ts";

export interface OldAddress {
  /** decoded, as its file is called: "/2019/03/judul-lama/", "/lama.html" */
  readonly path: string;
  /** what stands behind the "?", encoded: "p=123" */
  readonly query: string | undefined;
}

/** Bytes of one part: file systems take 255, and a name of Pilar's own may follow. */
const partLimit = 200;

/**
 * An old address, however it was written: with or without its last slash, encoded or not. Undefined for what is none.
 *
 * @param written from the site's root: "/2019/03/judul-lama", "/?p=123"
 */
export function oldAddress(written: string): OldAddress | undefined {
  if (!/^\/(?!\/)[^#\\]*$/.test(written) || written.length > 1000) return undefined;
  const [before = "", query] = written.split(/\?(.*)/s);
  if (query !== undefined && !/^[\w.~%+-]+=[\w.~%+-]*(?:&[\w.~%+-]+=[\w.~%+-]*)*$/.test(query))
    return undefined;
  if (before === "/") return { path: "/", query };
  const parts = before.slice(1).replace(/\/$/, "").split("/").map(decodedPart);
  if (parts.some((part) => part === undefined)) return undefined;
  const path = `/${parts.join("/")}`.replace(/\/index\.html$/i, "/");
  const isFolder = path.endsWith("/") || before.endsWith("/") || !/\.[a-z0-9]+$/i.test(path);
  return { path: isFolder ? path.replace(/\/?$/, "/") : path, query };
}

/** As a line of redirects.yaml names it. */
export function writtenAddress({ path, query }: OldAddress): string {
  return query === undefined ? path : `${path}?${query}`;
}

/** An address as a request spells it. @param path decoded */
export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function decodedPart(part: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(part).normalize("NFC");
  } catch {
    return undefined;
  }
  const isName = name !== "" && !/^\.|[/\u007f]/.test(name) && name.trim() === name;
  if (!isName || isDeviceName(name) || windowsFault(name)) return undefined;
  return Buffer.byteLength(name) <= partLimit ? name : undefined;
}
