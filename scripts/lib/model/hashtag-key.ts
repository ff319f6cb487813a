/** By which a hashtag is known, however it is capitalised: as in its address. @param name without # */
export function hashtagKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
