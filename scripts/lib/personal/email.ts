import type { Detector, Found } from "./finding.ts";

/** An e-mail address, whoever it belongs to. */
export const findEmail: Detector = (text) => {
  const found: Found[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const [local = ""] = /[a-z0-9._%+-]+$/i.exec(text.slice(Math.max(0, at - longestLocal), at)) ?? [];
    const [domain = ""] =
      /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?![a-z0-9-])/i.exec(text.slice(at + 1, at + longestDomain)) ?? [];
    const name = local.replace(/^[._%+-]+/, "");
    if (name === "" || domain === "" || isNobody(name, domain)) continue;
    const start = at - name.length;
    found.push({ value: `${name}@${domain}`.toLowerCase(), start, end: at + 1 + domain.length });
  }
  return found;
};

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
