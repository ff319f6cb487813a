/**
 * What browsers may do on pages of the site. Each page carries its own policy, where every host hands it on, also those that take no
 * headers: it shows what the site itself serves and nothing else, runs no script, asks nobody but this site's own search and no server, unless it
 * says that it needs more. No page but the editor's may have styles or scripts within it.
 */
import type { Repository } from "../editor/repository.ts";

/** Where a policy is written decides what it may say: a page's own `meta` cannot forbid to be framed. */
export type PolicyPlace = "meta" | "header";

/** What a policy rules over, in the order in which it is written. */
const directives = [
  "default-src",
  "script-src",
  "style-src",
  "font-src",
  "img-src",
  "media-src",
  "connect-src",
  "worker-src",
  "frame-src",
  "manifest-src",
  "form-action",
  "base-uri",
] as const;
type Directive = (typeof directives)[number];

/**
 * What a page needs beside its words, styles, fonts and pictures, all of the site itself: sources by directive, as a policy writes them.
 * A page with a script of the site's: `{ "script-src": ["'self'"] }`; one that shows a file which its reader chose:
 * `{ "img-src": ["blob:"] }`.
 */
export type PolicyNeeds = Readonly<
  Partial<Record<Exclude<Directive, "default-src" | "base-uri">, readonly string[]>>
>;

/** What every page may do. */
const always: Readonly<Partial<Record<Directive, readonly string[]>>> = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'"],
  // A page without a script asks for nothing. Programs that judge pages for search engines (Lighthouse) read /robots.txt through the page, and
  // take a site that forbids it for one that has none.
  "connect-src": ["'self'"],
  // The search of every page's header; forms have nowhere else to go.
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
};

/** The policy of a page, as its `meta` or a header says it. @param needs what it needs beside what every page may do */
export function policyOf(needs: PolicyNeeds = {}, place: PolicyPlace = "meta"): string {
  const rules = directives.flatMap((directive) => {
    const more = directive === "default-src" || directive === "base-uri" ? [] : (needs[directive] ?? []);
    const sources = joined(always[directive] ?? [], more);
    return sources.length > 0 ? [`${directive} ${sources.join(" ")}`] : [];
  });
  return [...rules, ...(place === "header" ? ["frame-ancestors 'none'"] : [])].join("; ");
}

/** A page's policy, and what is needed beside it. */
export function widenedPolicy(policy: string, needs: PolicyNeeds): string {
  const rules = new Map(
    policy.split(";").flatMap((rule) => {
      const [directive, ...sources] = rule.trim().split(/\s+/);
      return directive ? [[directive, sources] as const] : [];
    }),
  );
  for (const [directive, more] of Object.entries(needs))
    rules.set(directive, joined(rules.get(directive) ?? [], more));
  return Array.from(rules, (rule) => rule.flat().join(" ")).join("; ");
}

/** Nothing stands beside 'none'. */
function joined(sources: readonly string[], more: readonly string[]): string[] {
  const all = [...new Set([...sources, ...more])];
  return all.length > 1 ? all.filter((source) => source !== "'none'") : all;
}

/** A page's policy as it stands in its text, for whoever adds to pages that are rendered; the group is the policy. */
export const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/i;

/**
 * What the page of the search needs, and why: its script, and WebAssembly, which is what looks words up in the indexes.
 */
export const searchNeeds: PolicyNeeds = {
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
};

/**
 * What the editor's page needs, and why: scripts, fonts and settings from the site itself; styles within the page, since the editor makes
 * its own; pictures that are still in the browser (`blob:`, `data:`); threads; WebAssembly, with which it turns a phone's photo into WebP;
 * and the one server that holds the office's repository. Nothing else can be reached: not the store of programs that the editor asks
 * whether it is the newest, and not the status page of the repository's host.
 *
 * @param repository undefined where nothing tells which: then only a folder on one's own computer can be edited
 */
export function editorNeeds(repository: Repository | undefined): PolicyNeeds {
  const servers = repository ? [new URL(repository.api).origin] : [];
  return {
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["blob:", "data:"],
    "connect-src": ["blob:", "data:", ...servers],
    "worker-src": ["'self'", "blob:"],
  };
}
