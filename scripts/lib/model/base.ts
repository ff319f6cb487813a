/**
 * Where a site stands: `url` of site.yaml may have a path, as https://instansi.github.io/pilar has. An address of the site
 * ("/2026/11/slug/") is put below that path where a page links to it, and below the whole URL where it leaves the site.
 */

/** The path that a site stands under: "" or "/pilar". @param url an https URL without a slash at its end */
export function basePath(url: string): string {
  return new URL(url).pathname.replace(/\/$/, "");
}

/** Puts an address of the site below its path. Anything else (#part, https://…, mailto:…) stays as it is. */
export function below(base: string, address: string): string {
  return /^\/(?!\/)/.test(address) ? base + address : address;
}

/**
 * The address that a root-relative link means: an author may write it with the site's path or without.
 *
 * @param written "/ppid/" or "/pilar/ppid/"
 */
export function withoutBase(base: string, written: string): string {
  if (base === "" || !written.startsWith(base)) return written;
  const rest = written.slice(base.length);
  if (rest.startsWith("/")) return rest;
  return /^(?:[?#]|$)/.test(rest) ? `/${rest}` : written;
}
