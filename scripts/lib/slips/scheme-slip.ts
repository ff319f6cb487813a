import { distance } from "fastest-levenshtein";

/**
 * The address that was meant by one whose beginning was mistyped: a slash, a colon or a letter too few, too many or in another's place
 * (`https:/lelang.go.id`, `http//…`, `htps://…`, `https://https://…`). Browsers take such an address for a page of the site that they
 * are on, or for nothing. mailto: and tel: have no slashes. Undefined where the beginning is sound, or where it was never meant to be http or https.
 *
 * @param url as its author typed it
 */
export function schemeSlip(url: string): string | undefined {
  const [, own = "", behind = ""] = /^(mailto:|tel:)\/+(.*[^/].*)$/i.exec(url) ?? [];
  if (own !== "") return own.toLowerCase() + behind;
  const [, letters = "", mark = "", slashes = "", rest = ""] = beginning.exec(url) ?? [];
  if (letters + mark === "" || mark + slashes === "") return undefined;
  const scheme = schemeMeant(letters);
  if (scheme === undefined) return undefined;
  const again = /^[a-z]{2,8}[:;]?[/\\]+(?=[^/\\])/i.test(rest)
    ? schemeMeant(/^[a-z]+/i.exec(rest)?.[0] ?? "")
    : undefined;
  if (again !== undefined) return schemeSlip(rest) ?? rest;
  if (/^https?:\/\/[^/\\\s]/i.test(url)) return undefined;
  if (isServer.test(rest)) return `${scheme}://${rest}`;
  // https:/ppid/ is a page of this site, with a scheme too many.
  return /^https?$/i.test(letters) && mark === ":" && slashes.length < 2 && rest !== ""
    ? `/${rest}`
    : undefined;
}

const beginning = /^\s*([a-z]{0,8})\s*([:;.,]?)\s*([/\\]*)\s*([\s\S]*)$/i;

const isServer = /^(?:[^\s/?#@]+@)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?=[:/?#.,;]|$)/iu;

/** What letters before a colon were meant to be: http or https itself, with one letter changed or two exchanged, or nothing at all. */
function schemeMeant(letters: string): "http" | "https" | undefined {
  const found = letters.toLowerCase();
  if (found === "" || found === "https") return "https";
  if (found === "http") return "http";
  const isNear = (scheme: string): boolean =>
    distance(found, scheme) === 1 || (found !== scheme && sorted(found) === sorted(scheme));
  // Of the two https is meant more often, where an s is in it.
  if (isNear("https")) return "https";
  return isNear("http") ? "http" : undefined;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
