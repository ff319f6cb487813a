/** Serves a preview on this computer, to this computer alone. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Words } from "../language/words.ts";
import { homeAddress, previewAddress } from "../model/addresses.ts";
import { ChangedMeanwhileError } from "../session/find-reads.ts";
import { policyMeta, policyOf } from "../site/security.ts";
import { printable } from "../terminal/printable.ts";
import { isOwnHost, isOwnOrigin } from "./allowed-hosts.ts";
import { contentTypeOf } from "./content-types.ts";
import { previewNeeds } from "./dress.ts";
import { eventStreams } from "./event-streams.ts";
import type { Preview } from "./preview.ts";
import type { ShownPage } from "./shown-pages.ts";

export interface PreviewServer {
  /** http://localhost:8080/ */
  readonly address: string;
  /** Tells the pages that are open what there is now. */
  tell(): void;
  /** how many pages are open */
  readonly open: number;
  /** performance.now() of the last answer */
  readonly lastAnswer: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for any that is free */
  readonly port: number;
  readonly words: Words;
  /** waited for by every request: the server is there before the office is read */
  readonly preview: Promise<Preview>;
  /** called when a page was asked for, after it was served */
  readonly onPage?: () => void;
}

/** Pages have a policy of their own; this is what it cannot say. */
const unframed = "frame-ancestors 'none'";
/** Of pages that have none: an office's own may lack it, and cannot be built so. */
const barePolicy = policyOf(previewNeeds, "header");
const headers = {
  "content-security-policy": unframed,
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};
/** Outside the path that the site stands under: no page has this address. */
const nowhere = "/_/";
const eventsAddress = `${previewAddress}events`;

/** @throws what the system says of a port that is taken */
export async function serve({ port: wanted, words, preview, onPage }: ServeOptions): Promise<PreviewServer> {
  let lastAnswer = performance.now();
  let port = wanted;
  let streams: ReturnType<typeof eventStreams> | undefined;
  const streamsOf = (of: Preview) => {
    streams ??= eventStreams(of);
    return streams;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = (status: number, type: string, body: string | Uint8Array, more: object = {}): void => {
      const length = Buffer.byteLength(body);
      response.writeHead(status, { ...headers, "content-type": type, "content-length": length, ...more });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const say = (status: number, text: string, more: object = {}): void =>
      end(status, contentTypeOf(".txt"), text, { "cache-control": "no-store", ...more });
    const { host, origin } = request.headers;
    if (!isOwnHost(host, port) || !isOwnOrigin(origin, port)) {
      const stranger = isOwnHost(host, port) ? origin : host;
      say(403, words.preview.forbiddenHost(printable(stranger ?? ""), `http://localhost:${port}/`));
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      say(405, words.preview.onlyReading, { allow: "GET, HEAD" });
      return;
    }
    const shown = await preview;
    const { base } = shown;
    // A path that begins with two slashes names another host to whoever resolves it.
    const url = new URL(`http://localhost:${port}${request.url?.replace(/^(?!\/)/, "/") ?? "/"}`);
    const path = decoded(url.pathname);
    // While an office's settings are broken nobody knows the path that its site stands under.
    const address = path.startsWith(`${base}/`) || path === base ? path.slice(base.length) || "" : undefined;
    const own = address ?? (path.startsWith(previewAddress) || !shown.view.site ? path : undefined);
    if (own === "" || (own === undefined && path === homeAddress)) {
      say(302, "", { location: `${base}/` });
      return;
    }
    if (own === eventsAddress) {
      const { page = "", seen = "" } = Object.fromEntries(url.searchParams);
      streamsOf(shown).add(response, page, seen);
      return;
    }
    const file = own === undefined ? undefined : await shown.file(own);
    if (file) {
      const control = file.lasting ? "max-age=31536000, immutable" : "no-store";
      end(200, file.type, file.bytes, { "cache-control": control });
      return;
    }
    const asked = own?.replace(/\/index\.html$/, "/") ?? nowhere;
    if (!asked.endsWith("/") && !shown.has(asked) && (await pageOf(shown, `${asked}/`)).status !== 404) {
      say(302, "", { location: `${base}${encodeURI(asked)}/` });
      return;
    }
    const { status, text } = await pageOf(shown, asked);
    const type = contentTypeOf(status === 200 ? asked : "/");
    const policy = policyMeta.test(text) ? unframed : barePolicy;
    end(status, type, text, { "cache-control": "no-store", "content-security-policy": policy });
    onPage?.();
  };

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (!response.headersSent)
          response.writeHead(500, { ...headers, "content-type": contentTypeOf(".txt") });
        response.end(`${reason}\n`);
      })
      .finally(() => {
        lastAnswer = performance.now();
      });
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(wanted, "127.0.0.1", ready);
  });
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://localhost:${port}/`,
    tell: () => streams?.tell(),
    get open() {
      return streams?.size ?? 0;
    },
    get lastAnswer() {
      return lastAnswer;
    },
    async close() {
      streams?.close();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Who asks before it was noticed that a post changed is shown the new one. */
async function pageOf(preview: Preview, address: string): Promise<ShownPage> {
  try {
    return preview.page(address);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhileError)) throw error;
    await preview.update();
    return preview.page(address);
  }
}

/** A path in which something is no text stays as it is, and leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
