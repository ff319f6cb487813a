/** What browsers may do on pages of the site that run more than its own small scripts. */
import type { Repository } from "../editor/repository.ts";

/** Where a policy is written decides what it may say: a page's own `meta` cannot forbid to be framed. */
export type PolicyPlace = "meta" | "header";

/**
 * The policy of the editor's page. What it needs, and why: scripts, fonts and settings from the site itself; styles within the page,
 * since the editor makes its own; pictures that are still in the browser (`blob:`, `data:`); threads; WebAssembly, with which it turns
 * a phone's photo into WebP; and the one server that holds the office's repository. Nothing else can be reached: not the store of
 * programs that the editor asks whether it is the newest, and not the status page of the repository's host.
 *
 * @param repository undefined where nothing tells which: then only a folder on one's own computer can be edited
 */
export function adminPolicy(repository: Repository | undefined, place: PolicyPlace): string {
  const server = repository ? ` ${new URL(repository.api).origin}` : "";
  const rules = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self' blob: data:${server}`,
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    ...(place === "header" ? ["frame-ancestors 'none'"] : []),
  ];
  return rules.join("; ");
}
