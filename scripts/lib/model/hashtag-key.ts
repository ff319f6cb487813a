/** What identifies a hashtag however it is capitalised; its address has it too. @param name without # */
export function hashtagKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
