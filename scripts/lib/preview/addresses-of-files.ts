import { kitAddress, postAddress, standingAddress } from "../model/addresses.ts";

/**
 * Where what is written in a file is shown, also where it cannot be read: an address follows from a file's place alone.
 *
 * @param label how problems name the content folder
 * @param file as problems name it: content/posts/2026-11/slug/index.md, or any file beside it
 * @returns undefined for files that are not a post's or a page's
 */
export function addressOfFile(label: string, file: string): string | undefined {
  const name = label === "" ? file : file.slice(label.length + 1);
  const [room, first = "", slug] = name.split("/");
  if (room === "posts" && slug !== undefined) return postAddress(`${first}/${slug}`);
  const page = room === "pages" && slug === undefined ? /^(.+)\.md$/.exec(first)?.[1] : undefined;
  return page === undefined ? undefined : standingAddress(page);
}

/** The post's or page's own address of one that may be its share kit's. */
export function withoutKit(address: string): string {
  const word = kitAddress("");
  return address.endsWith(`/${word}`) ? address.slice(0, -word.length) : address;
}
