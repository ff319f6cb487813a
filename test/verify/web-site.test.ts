import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { isWebAddress, webSite } from "../../scripts/lib/verify/web-site.ts";

/** @param answer by the path below the host: /kabar/x @param patience milliseconds */
async function hostOf(answer: (path: string, response: ServerResponse) => unknown, patience = 60_000) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request.url ?? "", response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const site = webSite(`http://127.0.0.1:${port}/kabar`, { patience, pauseBefore: 1 });
  return { site, asked, port, server };
}

const textOf = (served: object): string =>
  "bytes" in served ? Buffer.from(served.bytes as Uint8Array).toString("utf8") : JSON.stringify(served);

test("asks below the site's path as a browser does, and takes what was packed for the way", async () => {
  const { site, asked } = await hostOf((path, response) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(`isi ${path}`));
  });
  expect(textOf(await site.read("2026/11/pos é/index.html", 100))).toBe("isi /kabar/2026/11/pos%20%C3%A9/");
  expect(textOf(await site.read("index.html", 100))).toBe("isi /kabar/");
  expect(textOf(await site.read("404.html", 100))).toBe("isi /kabar/404.html");
  // One that was not answered in time is asked for again.
  expect(new Set(asked).size).toBe(3);
});

test("follows a host that writes addresses in its own manner, and no further", async () => {
  const { site, port } = await hostOf((path, response) => {
    const lead = (location: string) => response.writeHead(308, { location }).end();
    if (path === "/kabar/profil.html") return lead("/kabar/profil");
    if (path === "/kabar/lama/") return lead("/kabar/2026/11/baru/");
    if (path === "/kabar/luar/") return lead("https://jahat.example/kabar/luar/");
    if (path === "/kabar/lain-port/") return lead(`http://127.0.0.1:${port + 1}/kabar/lain-port/`);
    if (path === "/kabar/putar/") return lead("/kabar/putar");
    if (path === "/kabar/putar") return lead("/kabar/putar/");
    return response.end(`isi ${path}`);
  });
  expect(textOf(await site.read("profil.html", 100))).toBe("isi /kabar/profil");
  expect(await site.read("lama/index.html", 100)).toEqual({ leadsTo: "/2026/11/baru/" });
  expect(await site.read("luar/index.html", 100)).toEqual({ leadsTo: "https://jahat.example/kabar/luar/" });
  expect(await site.read("lain-port/index.html", 100)).toHaveProperty("leadsTo");
  expect(await site.read("putar/index.html", 100)).toEqual({ missing: true });
});

test("tells what is not there from what does not answer, which it asks for again", async () => {
  let busy = 2;
  const { site, asked } = await hostOf((path, response) => {
    if (path === "/kabar/sibuk" && busy-- > 0) return response.writeHead(503).end();
    if (path === "/kabar/rusak") return response.writeHead(500).end();
    if (path === "/kabar/404.html") return response.writeHead(404).end("halaman 404");
    if (path === "/kabar/tidak-ada") return response.writeHead(404).end("halaman 404");
    return response.end("ada");
  });
  expect(textOf(await site.read("sibuk", 100))).toBe("ada");
  expect(await site.read("rusak", 100)).toEqual({ unanswered: "HTTP 500" });
  expect(await site.read("tidak-ada", 100)).toEqual({ missing: true });
  expect(textOf(await site.read("404.html", 100))).toBe("halaman 404");
  expect(asked.filter((path) => path === "/kabar/sibuk")).toHaveLength(3);
  expect(asked.filter((path) => path === "/kabar/tidak-ada")).toHaveLength(1);
});

test("waits no longer than it was told to", async () => {
  const { site, asked } = await hostOf(() => {}, 20);
  expect(await site.read("diam", 100)).toEqual({ unanswered: "TimeoutError" });
  expect(asked.length).toBeLessThanOrEqual(4);
});

test("stops reading where more comes than a file may have, packed or not", async () => {
  const { site } = await hostOf((path, response) => {
    if (path === "/kabar/bom") response.setHeader("content-encoding", "gzip");
    response.end(path === "/kabar/bom" ? gzipSync(Buffer.alloc(50_000_000)) : "x".repeat(101));
  });
  expect(await site.read("bom", 1000)).toEqual({ tooLarge: true });
  expect(await site.read("panjang", 100)).toEqual({ tooLarge: true });
  expect(textOf(await site.read("panjang", 101))).toHaveLength(101);
});

test("says so of a host that is not there", async () => {
  const { site, server } = await hostOf(() => {});
  await new Promise((done) => server.close(done));
  expect(await site.read("index.html", 100)).toEqual({ unanswered: "ECONNREFUSED" });
});

test.each([
  ["https://kantor.go.id", true],
  ["https://instansi.github.io/kantor/", true],
  ["http://localhost:8080/", true],
  ["http://kantor.go.id", false],
  ["https://orang:sandi@kantor.go.id", false],
  ["file:///etc/passwd", false],
  ["kantor.go.id", false],
])("whether %s may be asked: %s", (text, may) => {
  expect(isWebAddress(text)).toBe(may);
});
