import { oldAddress, writtenAddress } from "../model/old-address.ts";

/**
 * How an old address should have been written: copied whole from a browser, without its first slash, or with a part of the page that no
 * server is told. Undefined where that is in doubt.
 *
 * @param url of the site
 */
export function meantOldAddress(written: string, url: string): string | undefined {
  const text = written.trim().replace(/#.*/s, "").replaceAll("\\", "/");
  const whole = URL.parse(text);
  const host = URL.parse(url)?.hostname.replace(/^www\./, "");
  const isOwn = /^https?:$/.test(whole?.protocol ?? "") && whole?.hostname.replace(/^www\./, "") === host;
  const path = isOwn && whole ? whole.pathname + whole.search : text.replace(/^(?![a-z]+:)\/*/i, "/");
  const address = oldAddress(path.replace(/\/{2,}/g, "/"));
  return address && (address.path !== "/" || address.query !== undefined)
    ? writtenAddress(address)
    : undefined;
}
