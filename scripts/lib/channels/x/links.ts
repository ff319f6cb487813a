/**
 * The links that X finds in a text, where a bare name of a site is one too: by the rules that it published with twitter-text 3.1
 * (github.com/twitter/twitter-text, 2020). That package is no longer looked after, and brings others along that are not either.
 */
import { domainToASCII } from "node:url";
import { topLevelDomains } from "./top-level-domains.ts";

export interface FoundLink {
  readonly text: string;
  /** code units before it */
  readonly index: number;
}

/** Code units, with a protocol where there is none. */
const longestLink = 4096;
/** Of a name between two dots (RFC 1035), in ASCII. */
const longestLabel = 63;
/** Of what is tried at one place as such a name: without an end a long row of letters would take the square of its length. */
const longestTried = 250;
/** Of what stands behind t.co/. */
const longestShort = 40;

export function findLinks(text: string): FoundLink[] {
  if (!text.includes(".")) return [];
  const found: FoundLink[] = [];
  rules ??= makeRules();
  for (const match of text.matchAll(rules.link)) {
    const { before = "", link = "", protocol, host = "", path } = match.groups ?? {};
    if (!isName(host, rules) || (protocol ?? "https://").length + link.length > longestLink) continue;
    const index = match.index + before.length;
    if (protocol === undefined) {
      if (!/[-_./]$/.test(before)) found.push(...bareNames({ host, link, index, path }, rules.plainHost));
    } else {
      const short = rules.short.exec(link);
      if (!short) found.push({ text: link, index });
      else if ((short[1] ?? "").length <= longestShort) found.push({ text: short[0], index });
    }
  }
  return found;
}

/** Without a protocol only names in Latin letters are links; what follows the host belongs to the last of them. */
function* bareNames(
  { host, link, index, path }: Record<"host" | "link", string> & { index: number; path: string | undefined },
  plainHost: RegExp,
): Generator<FoundLink> {
  const names = [...host.matchAll(plainHost)];
  for (const [place, name] of names.entries()) {
    const isLast = place === names.length - 1;
    const end = isLast && path ? link.slice(host.length) : "";
    yield { text: name[0] + end, index: index + name.index };
  }
}

/** Whether each part of a host's name is of a length that the internet has; one that begins encoded is so as a whole. */
function isName(host: string, { plainHost }: Rules): boolean {
  if (host.startsWith("xn--") && host.search(plainHost) < 0) return false;
  return host.split(".").every((label) => {
    const ascii = /^[\x20-\x7e]*$/.test(label) ? label : domainToASCII(label) || label;
    return ascii.length > 0 && ascii.length <= longestLabel;
  });
}

interface Rules {
  readonly link: RegExp;
  /** a host in Latin letters */
  readonly plainHost: RegExp;
  /** a link of X's own shortener, which nothing but a query may follow */
  readonly short: RegExp;
}

/** Made when the first text may have a link: it takes some milliseconds. */
let rules: Rules | undefined;

function makeRules(): Rules {
  // Inside of [ ].
  const invalid = "\\ufffe\\ufeff\\uffff";
  const turning = "\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069";
  const spaces = "\\t-\\r \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const marks = "!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$";
  const latin =
    "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b" +
    "\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";
  const cyrillic = "\\u0400-\\u04ff";

  const letter = `[^${marks}${spaces}${invalid}${turning}]`;
  const label = (joints: string): string =>
    `(?:${letter}(?:${joints}|${letter}){0,${longestTried}})?${letter}\\.`;
  // A longer name is tried before the one that it begins with.
  const registered = topLevelDomains.toSorted().reverse().join("|");
  const last = `(?:(?:${registered})(?=[^0-9a-z@+-]|$)|xn--[-0-9a-z]+)`;
  const host = `(?:${label("[_-]")}){0,126}${label("-")}${last}`;

  const general = `[a-z${cyrillic}0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`;
  const bracketed = `\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`;
  const ending = `(?:[+\\-a-z${cyrillic}0-9=_#/${latin}]|${bracketed})`;
  const path = `/(?:${general}*(?:${bracketed}${general}*)*${ending}|@${general}+/)*`;
  const query = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

  return {
    link: new RegExp(
      `(?<before>[^A-Za-z0-9@＠$#＃${invalid}]|[${turning}]|^)` +
        `(?<link>(?<protocol>https?://)?(?<host>${host})(?::[0-9]+)?(?<path>${path})?(?:${query})?)`,
      "gi",
    ),
    plainHost: new RegExp(`(?:[-a-z0-9${latin}]+\\.)+${last}`, "gi"),
    short: new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, "i"),
  };
}
