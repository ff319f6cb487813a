/** Where an office's repository is, as far as its settings or its address tell. */
import type { GitHost, Site } from "../model/office.ts";

export interface Repository {
  readonly host: GitHost;
  /** owner/name */
  readonly path: string;
  /** of the pages that people see: https://github.com */
  readonly server: string;
  /** of what programs ask: https://api.github.com */
  readonly api: string;
  /** undefined for the host's own main branch */
  readonly branch: string | undefined;
}

/** Undefined where nothing tells. The address tells it on github.io and gitlab.io, where it is made of owner and name. */
export function repositoryOf({ admin, url }: Pick<Site, "admin" | "url">): Repository | undefined {
  if (!admin) return undefined;
  const told = admin.repo === undefined ? byAddress(url) : { path: admin.repo, host: undefined };
  if (!told) return undefined;
  const host = admin.host ?? told.host ?? "github";
  const server = admin.server?.replace(/\/$/, "");
  return { host, path: told.path, ...serversOf(host, server), branch: admin.branch };
}

/** Where people see the repository; also of an office without an editor, whose address may tell it. */
export function repositoryPages({
  admin,
  url,
}: Pick<Site, "admin" | "url">):
  | { readonly address: string; readonly commit: (id: string) => string }
  | undefined {
  const found = repositoryOf({ admin: admin || { review: false, open: false }, url });
  if (!found) return undefined;
  const address = `${found.server}/${found.path}`;
  const folder = found.host === "gitlab" ? "/-/commit/" : "/commit/";
  return { address, commit: (id) => address + folder + id };
}

function byAddress(address: string): { readonly host: GitHost; readonly path: string } | undefined {
  const { hostname, pathname } = new URL(address);
  const [name] = pathname.split("/").filter(Boolean);
  const [, owner, domain] = /^([a-z0-9-]+)\.(github|gitlab)\.io$/i.exec(hostname) ?? [];
  if (owner === undefined) return undefined;
  return { host: domain?.toLowerCase() as GitHost, path: `${owner}/${name ?? hostname}` };
}

function serversOf(host: GitHost, own: string | undefined): Pick<Repository, "server" | "api"> {
  if (host === "gitlab") {
    const server = own ?? "https://gitlab.com";
    return { server, api: `${server}/api/v4` };
  }
  return own === undefined
    ? { server: "https://github.com", api: "https://api.github.com" }
    : { server: own, api: `${own}/api/v3` };
}
