/** A server of one built site, as static hosts serve it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
  ".wasm": "application/wasm",
};

/** @param path of a file */
export function typeOf(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}

export interface Server {
  readonly origin: string;
  close(): void;
}

/**
 * Serves a folder as a static host does: /a/ is /a/index.html, and what is not there is /404.html.
 *
 * @param base the path that the site stands under
 */
export async function serve(folder: string, base = ""): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const own = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : "/404.html";
    const path = join(folder, decodeURIComponent(own), own.endsWith("/") ? "index.html" : "");
    try {
      const bytes = readFileSync(path);
      response.writeHead(200, { "content-type": typeOf(path) }).end(bytes);
    } catch {
      response
        .writeHead(404, { "content-type": "text/html; charset=utf-8" })
        .end(readFileSync(join(folder, "404.html")));
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
