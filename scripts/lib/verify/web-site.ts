/**
 * A site on the web, asked for as a reader's browser asks. Only its own host is asked, whatever it answers; each answer has a limit in bytes
 * and in time, and is asked for again where the host was busy.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { PublishedSite, Served } from "./published-site.ts";

export interface WebOptions {
  /** milliseconds for one answer */
  readonly patience?: number;
  /** milliseconds before the second time, doubled for each further one */
  readonly pauseBefore?: number;
}

const tries = 4;
const mostRedirects = 5;

/** @param address of the home page: https://kantor.go.id/ */
export function webSite(
  address: string,
  { patience = 30_000, pauseBefore = 1000 }: WebOptions = {},
): PublishedSite {
  const home = new URL(address);
  if (!home.pathname.endsWith("/")) home.pathname += "/";
  home.search = "";
  home.hash = "";

  const read = async (path: string, most: number): Promise<Served> => {
    let last: Served = { missing: true };
    for (let attempt = 0; attempt < tries; attempt++) {
      if (attempt > 0) await pause(pauseBefore * 2 ** (attempt - 1));
      last = await ask(home, path, most, patience);
      if (!("unanswered" in last)) return last;
    }
    return last;
  };
  return { name: home.href, hosted: true, read, paths: () => undefined };
}

/** Whether somebody may be asked about a site: with encryption, or on this computer. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  const isHere = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return (
    url !== null && url.username === "" && (url.protocol === "https:" || (url.protocol === "http:" && isHere))
  );
}

async function ask(home: URL, path: string, most: number, patience: number): Promise<Served> {
  const signal = AbortSignal.timeout(patience);
  let url = addressOf(home, path);
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await fetch(url, {
        redirect: "manual",
        signal,
        headers: { "cache-control": "no-cache" },
      });
      const { status, headers } = answer;
      if (status >= 300 && status < 400 && headers.has("location")) {
        await answer.body?.cancel();
        const target = URL.parse(headers.get("location") ?? "", url);
        if (target?.origin !== home.origin) return { leadsTo: target?.href ?? "" };
        if (plain(target.pathname) !== plain(url.pathname)) return { leadsTo: below(home, target) };
        url = target;
        continue;
      }
      // A host serves its error page as what it is.
      const isThere = answer.ok || (status === 404 && path === "404.html");
      if (isThere) return await bytesOf(answer, most);
      await answer.body?.cancel();
      if (status === 429 || status >= 500) return { unanswered: `HTTP ${status}` };
      return { missing: true };
    }
    return { missing: true };
  } catch (error) {
    return { unanswered: reasonOf(error) };
  }
}

function addressOf(home: URL, path: string): URL {
  const written = path.replace(/(^|\/)index\.html$/, "$1");
  return new URL(written.split("/").map(encodeURIComponent).join("/"), home);
}

/** Hosts leave out or put in what makes no other file: a slash at the end, index.html, .html */
function plain(pathname: string): string {
  return pathname.replace(/(?:\/index)?(?:\.html)?\/?$/, "");
}

/** An address as the site itself writes it, from its own root. */
function below(home: URL, { pathname }: URL): string {
  return pathname.startsWith(home.pathname) ? `/${pathname.slice(home.pathname.length)}` : pathname;
}

/** What was packed for the way is unpacked: only then it is counted. */
async function bytesOf(answer: Response, most: number): Promise<Served> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > most) {
      await answer.body?.cancel().catch(() => {});
      return { tooLarge: true };
    }
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts) };
}

function reasonOf(error: unknown): string {
  const { cause, name, message } = error as Error & {
    readonly cause?: { readonly code?: string; readonly message?: string };
  };
  return cause?.code ?? cause?.message ?? (name === "TimeoutError" ? name : message);
}
