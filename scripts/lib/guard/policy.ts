/** A page's Content-Security-Policy: strict, but for what its kind of page needs. */

export interface PolicyNeeds {
  /** whether it may have styles within it: the editor's */
  readonly isEditor: boolean;
  /** whether it may run WebAssembly: the search's, and the editor's */
  readonly mayCompile: boolean;
}

/** What a policy allows that the page does not need; undefined where it is strict. */
export function weaknessOf(policy: string, needs: PolicyNeeds): string | undefined {
  if (strict.has(policy)) return undefined;
  const weakness = weaknessIn(policy, needs);
  const anyPage = !needs.isEditor && !needs.mayCompile;
  if (weakness === undefined && anyPage && strict.size < mostStrict) strict.add(policy);
  return weakness;
}

/** Policies that any page may have, in this process; a site has few, and more are not kept. */
const strict = new Set<string>();
const mostStrict = 50;

function weaknessIn(policy: string, { isEditor, mayCompile }: PolicyNeeds): string | undefined {
  const rules = policy.split(";").map((rule) => rule.trim().toLowerCase().split(/\s+/));
  const sourcesOf = (directive: string): string[] =>
    rules.find(([name]) => name === directive)?.slice(1) ?? [];
  if (sourcesOf("default-src").join() !== "'none'") return "default-src";
  if (sourcesOf("base-uri").join() !== "'none'") return "base-uri";
  const sent = sourcesOf("form-action").find((source) => source !== "'none'" && source !== "'self'");
  if (sent) return `form-action ${sent}`;
  const played = sourcesOf("media-src").find((source) => source !== "'none'" && source !== "'self'");
  if (played && !isEditor) return `media-src ${played}`;
  if (!mayCompile && sourcesOf("script-src").includes("'wasm-unsafe-eval'"))
    return "script-src 'wasm-unsafe-eval'";
  const broad = /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:|data:|filesystem:)$/;
  for (const [directive = "", ...sources] of rules) {
    if (isEditor && directive !== "script-src") continue;
    const limited = ["script-src", "style-src", "worker-src", "frame-src", "object-src"].includes(directive);
    const found = sources.find(
      (source) => (limited && broad.test(source)) || source === "*" || source === "http:",
    );
    if (found) return `${directive} ${found}`;
  }
  return undefined;
}
