import twitter from "twitter-text";

/** The links that a text carries, as channels find them: also a bare lelang.go.id. */
export function linksIn(text: string): string[] {
  return twitter.extractUrls(text);
}

/** The same, each with the code units before it. */
export function linkPlacesIn(text: string): { readonly text: string; readonly index: number }[] {
  return twitter.extractUrlsWithIndices(text).map(({ url, indices: [index] }) => ({ text: url, index }));
}
