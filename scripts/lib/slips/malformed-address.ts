import type { AddressFault } from "../problems/codes/bodies.ts";

/**
 * What keeps an address from leading anywhere, by its spelling alone. Looks at addresses with a scheme or a server. One within the site (`/ppid/`, `#biaya`) is none of them.
 *
 * @param url as it is written, or as Markdown encodes it
 */
export function malformedAddress(url: string): AddressFault | undefined {
  if (/^mailto:/i.test(url)) return /^mailto:[^@\s]+@[^@\s]/i.test(url) ? undefined : "mail";
  if (/^tel:/i.test(url)) return /\d/.test(url) ? undefined : "phone";
  if (/^(?:https?:)?[/\\]*(?:[?#]|$)/i.test(url)) return isWhole.test(url) ? "unfinished" : undefined;
  if (!/^(?:https?:)?[/\\]{2}/i.test(url)) return undefined;
  const parsed = URL.parse(url.startsWith("/") ? `https:${url}` : url);
  if (!parsed) return hasPort.test(url) ? "port" : "server";
  return isServer(parsed.hostname) ? undefined : "server";
}

/** With a scheme, or with a server. */
const isWhole = /^(?:https?:|[/\\]{2})/i;

/** A server's name with something behind its colon that is no number, or too large a one. */
const hasPort = /^(?:https?:)?[/\\]{2}[\w.-]+:(?!\d{1,4}(?:[/?#]|$))/i;

/** A name with at least one dot, or an address in figures. @param hostname as URL gives it: in ASCII, in lower case */
function isServer(hostname: string): boolean {
  if (hostname.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(hostname)) return true;
  const labels = hostname.replace(/\.$/, "").split(".");
  return labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}
