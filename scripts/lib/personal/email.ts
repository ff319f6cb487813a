import type { Detector, Found } from "./finding.ts";

/** An e-mail address, whoever it belongs to; also as it is written for people alone: budi [at] gmail [dot] com. */
export const findEmail: Detector = (text) => {
  const found: Found[] = [];
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const after = index + sign.length;
    const [local = ""] = /[a-z0-9._%+-]+$/i.exec(text.slice(Math.max(0, index - longestLocal), index)) ?? [];
    const [domain = ""] = domains.exec(text.slice(after, after + longestDomain)) ?? [];
    const name = local.replace(/^[._%+-]+/, "");
    const plain = domain.replace(dots, ".");
    if (name === "" || domain === "" || isNobody(name, plain)) continue;
    const start = index - name.length;
    found.push({ value: `${name}@${plain}`.toLowerCase(), start, end: after + domain.length });
  }
  return found;
};

const signs = /@| ?[[({] ?at ?[\])}] ?/gi;
const dots = / ?[[({] ?(?:dot|titik) ?[\])}] ?/gi;
const domains = new RegExp(
  String.raw`^(?:[a-z0-9-]{1,63}(?:\.|${dots.source}))+[a-z]{2,24}(?![a-z0-9-])`,
  "i",
);

const longestLocal = 64;
const longestDomain = 254;

/** Addresses of documentation, names of files for fine screens, git's own account. */
function isNobody(name: string, domain: string): boolean {
  return (
    /(?:^|\.)(?:example|invalid|test|localhost)(?:\.(?:com|org|net))?$/i.test(domain) ||
    /\.(?:png|jpe?g|webp|svg|gif|avif|css|js|md)$/i.test(domain) ||
    (name === "git" && /(?:github|gitlab)/i.test(domain))
  );
}
