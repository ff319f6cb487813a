/** The command as the public runs it: in a copy of an office's repository, over a site in a folder and on the web. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { pdf } from "../fixtures/documents.ts";
import { post, postFile, soundOffice, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { type Ended, run } from "../output/project.ts";

/** An office whose site was built of its last commit, which changed a post, for another address than it has, with a redirect. */
async function publishedOffice() {
  const folder = temporaryFolder();
  const office = join(folder, "kantor");
  writeFiles(join(office, "content"), {
    ...soundOffice,
    "redirects.yaml": "/lama.html: /2026/11/pos-pertama/\n",
    "posts/2026-11/berdokumen/index.md": post(
      { title: "Berdokumen" },
      "![Permohonan](angka.csv)\n\nBaca [laporannya](laporan.pdf).\n",
    ),
    "posts/2026-11/berdokumen/angka.csv": "bulan;masuk\nMei;12\n",
    "posts/2026-11/berdokumen/laporan.pdf": pdf(),
  });
  const text = post({}, "Isi pos pertama yang lama.\n");
  writeFiles(join(office, "content"), { [postFile]: text });
  let day = "2026-11-04";
  const git = (...options: string[]): string =>
    execFileSync("git", ["-c", "user.name=Humas", "-c", "user.email=humas@kantor.go.id", ...options], {
      cwd: office,
      encoding: "utf8",
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T08:00Z` },
    }).trim();
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Mulai");
  writeFiles(join(office, "content"), { [postFile]: post() });
  day = "2026-11-06";
  git("commit", "--quiet", "--all", "--message", "Ubah");
  const pilar = (command: string, ...options: string[]): Promise<Ended> =>
    run(command, options, { project: inject("project"), cwd: office });
  const built = await pilar(
    "build",
    "--no-cards",
    "--now",
    "2026-11-22T08:00",
    "--url",
    "https://lain.go.id/kabar",
  );
  expect(built.code, built.stdout + built.stderr).toBe(0);
  expect(existsSync(join(office, "_site", "2026", "11", "pos-pertama", "riwayat", "index.html"))).toBe(true);
  return { office, git, pilar, site: join(office, "_site") };
}

async function serve(site: string, below: string): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const path = decodeURI(url).replace(/\/$/, "/index.html").slice(below.length);
    const file = join(site, path);
    if (!url.startsWith(below) || !existsSync(file)) return response.writeHead(404).end("tidak ada");
    return response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
}

test("tells a site that is its commit's, on the web, from one that was touched, in a folder", async () => {
  const { office, git, pilar, site } = await publishedOffice();
  // What is not committed has no part in it.
  writeFileSync(join(office, "content", postFile), post({ title: "Belum disimpan" }));
  const same = await pilar("verify", await serve(site, "/kabar/"));
  expect(same.code, same.stdout + same.stderr).toBe(0);
  expect(same.stdout).toContain(git("rev-parse", "HEAD"));
  expect(same.stdout).toMatch(/✓ Sama: http:\S+ persis seperti naskahnya\./);
  expect(readdirSync(join(office, ".cache", "verify"))).toEqual([]);

  const part = join(office, "..", "sebagian");
  git("clone", "--quiet", "--depth", "1", `file://${office}`, part);
  const shallow = await run("verify", [site], { project: inject("project"), cwd: part });
  expect(shallow.stdout + shallow.stderr).toContain("git fetch --unshallow");

  const page = join(site, "2026", "11", "pos-pertama", "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("Isi pos pertama", "Transfer ke rekening ini"));
  writeFileSync(join(site, "palsu.html"), "palsu");
  rmSync(join(site, "_headers"));
  writeFileSync(join(site, "build.json.sigstore.json"), "bukan tanda tangan");
  const touched = await pilar("verify", "_site", "--format", "json");
  expect(touched.code, touched.stderr).toBe(1);
  expect(JSON.parse(touched.stdout)).toMatchObject({
    ...{ outcome: "differs", commit: git("rev-parse", "HEAD"), signature: "unreadable" },
    findings: [
      { kind: "differs", path: "2026/11/pos-pertama/index.html" },
      { kind: "missing", path: "_headers" },
      { kind: "extra", path: "palsu.html" },
      { kind: "signature", path: "build.json.sigstore.json" },
    ],
  });
});

test("says what it lacks, without a stack trace", async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), soundOffice);
  mkdirSync(join(folder, "situs"));
  const pilar = (...options: string[]) => run("verify", options, { project: inject("project"), cwd: folder });
  const ends = async (code: number, text: string, ...options: string[]): Promise<void> => {
    const ended = await pilar(...options);
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringContaining(text)]);
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /m);
  };
  writeFiles(join(folder, "rusak"), { ...soundOffice, "site.yaml": "name: Kantor\n" });
  await ends(2, "Sebutkan situs yang diperiksa", "--content", "rusak");
  await ends(2, "bukan alamat https://", "http://kantor.go.id");
  await ends(2, "Folder tidak-ada tidak ada", "tidak-ada");
  await ends(2, "bukan commit", "situs", "--commit", "v1.0");
  await ends(1, "tidak punya /build.json", "situs");
  writeFileSync(join(folder, "situs", "build.json"), "{}");
  await ends(1, "tidak dapat dibaca", "situs");
});
