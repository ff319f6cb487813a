import twitter from "twitter-text";

/** The links that a text carries, as channels find them: also a bare lelang.go.id. */
export function linksIn(text: string): string[] {
  return twitter.extractUrls(text);
}
