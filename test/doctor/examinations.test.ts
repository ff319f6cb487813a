import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cache } from "../../scripts/lib/doctor/cache.ts";
import { disk } from "../../scripts/lib/doctor/disk.ts";
import { editor, pathOfRemote } from "../../scripts/lib/doctor/editor.ts";
import { fonts } from "../../scripts/lib/doctor/fonts.ts";
import { gitHistory, gitIdentity, gitProgram, lineEnds } from "../../scripts/lib/doctor/git.ts";
import { keepLastCheck, lastCheck } from "../../scripts/lib/doctor/last-check.ts";
import { nativeParts } from "../../scripts/lib/doctor/native-parts.ts";
import { nodeVersion } from "../../scripts/lib/doctor/node-version.ts";
import { settings, timeZone } from "../../scripts/lib/doctor/office.ts";
import { pilarVersion } from "../../scripts/lib/doctor/pilar-version.ts";
import { placeFaults } from "../../scripts/lib/doctor/place.ts";
import { publishing } from "../../scripts/lib/doctor/publishing.ts";
import { compareVersions } from "../../scripts/lib/doctor/versions.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { pilarVersion as runningVersion } from "../../scripts/lib/project.ts";
import { soundOffice, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { patientIn } from "./patient.ts";

function officeFolder(changes = {}): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), { ...soundOffice, ...changes });
  return folder;
}

describe("Node", () => {
  test.each([
    ["24.21.0", "well"],
    ["20.19.0", "well"],
    ["26.0.0", "well"],
    ["20.18.3", "broken"],
    ["18.20.8", "broken"],
  ])("%s is %s", async (node, state) => {
    const found = await nodeVersion(patientIn("/", { node }));
    expect(found.state).toBe(state);
    expect(found.mend !== undefined).toBe(state === "broken");
  });
});

describe("the place of the folder", () => {
  test.each([
    ["win32", "C:\\situs-kantor", []],
    ["win32", "C:\\Users\\Humas\\Documents\\situs #1", []],
    ["win32", "C:\\Users\\Humas\\OneDrive - Kemenkeu\\situs", ["cloud"]],
    ["win32", "G:\\My Drive\\situs", ["cloud"]],
    ["win32", "\\\\server\\bagian\\situs", ["network"]],
    ["win32", "C:\\Tata Usaha & Humas\\situs", ["signs"]],
    ["win32", "C:\\100% siap!\\situs", ["signs"]],
    ["win32", `C:\\${"folder-yang-panjang\\".repeat(4)}situs`, ["long"]],
    ["linux", `/home/${"folder-yang-panjang/".repeat(9)}situs`, []],
    ["linux", "/home/humas/100% siap & rapi!", []],
    ["linux", "/home/humas/12:30", ["signs"]],
    ["darwin", "/Users/humas/Library/Mobile Documents/com~apple~CloudDocs/situs", ["cloud"]],
    ["darwin", "/Users/humas/Dropbox/situs", ["cloud"]],
  ] as const)("on %s %s", (platform, folder, kinds) => {
    expect(placeFaults(folder, platform).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("the cache", () => {
  test("may be missing, and is not made", async () => {
    const folder = temporaryFolder();
    expect((await cache(patientIn(folder))).state).toBe("well");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("has a size", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, ".cache", "kartu"), { recursive: true });
    writeFileSync(join(folder, ".cache", "kartu", "a.png"), Buffer.alloc(2_000_000));
    expect((await cache(patientIn(folder))).says).toContain("2 MB");
    expect(readdirSync(join(folder, ".cache"))).toEqual(["kartu"]);
  });

  test("that is a file, or may not be written to, is broken", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".cache"), "");
    expect((await cache(patientIn(folder))).state).toBe("broken");
    if (process.platform === "win32" || process.getuid?.() === 0) return;
    const locked = temporaryFolder();
    chmodSync(locked, 0o500);
    expect((await cache(patientIn(locked))).state).toBe("broken");
    chmodSync(locked, 0o700);
  });
});

describe("the office", () => {
  test("is read where it is sound", async () => {
    const found = await settings(patientIn(officeFolder()));
    expect([found.state, found.says]).toEqual(["well", "Kantor Kecil, https://kantor-kecil.go.id"]);
  });

  test.each([
    ["is missing", { "site.yaml": null }, "broken"],
    ["has an error", { "site.yaml": "name: Kantor\nurl: kantor\n" }, "broken"],
    ["has an error in a registry", { "pillars.yaml": "informasi: [1\n" }, "broken"],
    ["has gaps", { "site.yaml": `${soundOffice["site.yaml"]}fullName: "[ISI: nama]"\n` }, "watch"],
  ])("%s", async (_what, changes, state) => {
    const found = await settings(patientIn(officeFolder(changes)));
    expect(found.state).toBe(state);
    expect(found.mend).toBeDefined();
  });

  test("has the machine's time, or another", async () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
    const same = officeFolder({ "site.yaml": `${soundOffice["site.yaml"]}timezone: ${own}\n` });
    expect((await timeZone(patientIn(same))).state).toBe("well");
    const far = own === "Pacific/Apia" ? "Asia/Jayapura" : "Pacific/Apia";
    const other = officeFolder({ "site.yaml": `${soundOffice["site.yaml"]}timezone: ${far}\n` });
    expect((await timeZone(patientIn(other))).state).toBe("watch");
    expect((await timeZone(patientIn(temporaryFolder()))).state).toBe("unknown");
  });
});

describe("the editor", () => {
  test.each([
    ["https://github.com/instansi/situs.git", "instansi/situs"],
    ["git@github.com:instansi/situs.git", "instansi/situs"],
    ["ssh://git@gitlab.go.id/dinas/humas/situs", "dinas/humas/situs"],
    ["https://token@gitlab.com/dinas/situs/", "dinas/situs"],
    ["/srv/git/situs.git", undefined],
    ["C:\\git\\situs", undefined],
  ])("of a remote %s", (address, path) => expect(pathOfRemote(address)).toBe(path));

  test.each([
    ["is told nowhere", "", undefined, "watch", "nama-akun/nama-repositori"],
    ["is told by the remote alone", "", "instansi/situs", "watch", "instansi/situs"],
    ["is told", "admin: { repo: instansi/situs }", "Instansi/situs", "well", undefined],
    [
      "is told otherwise than the remote",
      "admin: { repo: lain/situs }",
      "instansi/situs",
      "watch",
      "instansi/situs",
    ],
    ["is left out", "admin: false", undefined, "unknown", undefined],
  ])("%s", async (_what, line, remote, state, mend) => {
    const folder = officeFolder({ "site.yaml": `${soundOffice["site.yaml"]}${line}\n` });
    if (remote) {
      execFileSync("git", ["init", "--quiet"], { cwd: folder });
      execFileSync("git", ["remote", "add", "origin", `https://github.com/${remote}.git`], { cwd: folder });
    }
    const found = await editor(patientIn(folder));
    expect(found.state).toBe(state);
    if (mend === undefined) expect(found.mend).toBeUndefined();
    else expect(found.mend).toContain(mend);
  });
});

describe("the last check", () => {
  const content = (folder: string): string => join(folder, "content");
  const kept = (folder: string, problems: Parameters<typeof keepLastCheck>[1]["problems"]): void =>
    keepLastCheck(join(folder, ".cache"), { content: content(folder), timezone: "Asia/Jakarta", problems });
  const error = problem("empty-body", { file: "", line: 1, column: 1 }, {});

  test("is known once there was one, of this office", async () => {
    const folder = temporaryFolder();
    expect((await lastCheck(patientIn(folder))).state).toBe("unknown");
    kept(folder, []);
    expect((await lastCheck(patientIn(folder, { now: Date.now() }))).state).toBe("well");
    expect((await lastCheck(patientIn(folder, { content: join(folder, "lain") }))).state).toBe("unknown");
  });

  test("is to be looked at where it found errors, or is long ago", async () => {
    const folder = temporaryFolder();
    kept(folder, [error]);
    const found = await lastCheck(patientIn(folder, { now: Date.now() }));
    expect([found.state, found.says.includes("1 kesalahan")]).toEqual(["watch", true]);
    kept(folder, []);
    expect((await lastCheck(patientIn(folder, { now: Date.now() + 8 * 24 * 3600 * 1000 }))).state).toBe(
      "watch",
    );
  });

  test("is not kept where nothing can be, and nothing fails for it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".cache"), "");
    expect(() => kept(folder, [])).not.toThrow();
  });
});

describe("git", () => {
  const git = (folder: string, ...options: string[]): string =>
    execFileSync("git", options, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

  test("is told without a repository", async () => {
    const folder = temporaryFolder();
    expect((await gitProgram(patientIn(folder))).state).toBe("watch");
    expect((await lineEnds(patientIn(folder))).state).toBe("unknown");
  });

  test("keeps line ends by .gitattributes, and is warned of where it changes them", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    git(folder, "config", "core.autocrlf", "true");
    expect((await gitProgram(patientIn(folder))).state).toBe("well");
    expect((await lineEnds(patientIn(folder))).state).toBe("watch");
    writeFileSync(join(folder, ".gitattributes"), "* text=auto eol=lf\n");
    expect((await lineEnds(patientIn(folder))).state).toBe("well");
  });

  test("knows whether the history is whole, and who commits", async () => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, "dari"), join(folder, "ke")];
    mkdirSync(from);
    git(from, "init", "--quiet");
    git(from, "config", "user.name", "Humas");
    git(from, "config", "user.email", "humas@kantor.go.id");
    for (const name of ["satu", "dua"]) git(from, "commit", "--quiet", "--allow-empty", "--message", name);
    git(folder, "clone", "--quiet", "--depth", "1", `file://${from}`, "ke");
    expect((await gitHistory(patientIn(from))).state).toBe("well");
    expect((await gitHistory(patientIn(to))).state).toBe("watch");
    expect((await gitIdentity(patientIn(from))).says).toContain("humas@kantor.go.id");
  });
});

describe("what publishes", () => {
  test("is asked of an office alone, and wants somewhere to push to", async () => {
    expect((await publishing(patientIn(temporaryFolder()))).state).toBe("unknown");
    const folder = officeFolder();
    expect((await publishing(patientIn(folder))).state).toBe("watch");
    writeFileSync(join(folder, ".gitlab-ci.yml"), "pages: {}\n");
    const alone = await publishing(patientIn(folder));
    expect([alone.state, alone.says.includes("GitLab")]).toEqual(["watch", true]);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    execFileSync("git", ["remote", "add", "origin", "https://gitlab.com/kantor/situs.git"], { cwd: folder });
    expect((await publishing(patientIn(folder))).state).toBe("well");
  });
});

describe("the version", () => {
  async function registry(
    answer: unknown,
    status = 200,
  ): Promise<{ environment: { npm_config_registry: string }; asked: () => number }> {
    let asked = 0;
    const server = createServer((request, response) => {
      asked++;
      response.writeHead(request.url === "/npm/pilar/latest" ? status : 404).end(JSON.stringify(answer));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return { environment: { npm_config_registry: `http://127.0.0.1:${port}/npm` }, asked: () => asked };
  }

  function pinned(pilar: string | undefined): string {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ dependencies: { ...(pilar && { pilar }) } }),
    );
    return folder;
  }

  test.each([
    ["is behind", "99.0.0", "watch"],
    ["is the newest", runningVersion(), "well"],
    ["is newer than what npm has", "0.0.1", "well"],
  ])("%s", async (_what, version, state) => {
    const { environment } = await registry({ version, bin: { pilar: "scripts/pilar.js" } });
    expect((await pilarVersion(patientIn(pinned(runningVersion()), { environment }))).state).toBe(state);
  });

  test("is not asked for where the office depends on no version of npm's", async () => {
    const { asked, environment } = await registry({ version: "99.0.0", bin: { pilar: "x" } });
    for (const spec of [undefined, "file:../pilar-0.1.0.tgz", "github:kantor/pilar"])
      expect((await pilarVersion(patientIn(pinned(spec), { environment }))).state).toBe("well");
    expect((await pilarVersion(patientIn(pinned("9.9.9"), { environment }))).state).toBe("watch");
    expect(asked()).toBe(0);
  });

  test("is unknown without a network, or where another package of that name answers", async () => {
    const folder = pinned(runningVersion());
    const silent = { npm_config_registry: "http://127.0.0.1:9/" };
    expect((await pilarVersion(patientIn(folder, { environment: silent }))).state).toBe("unknown");
    for (const answer of [{ version: "99.0.0" }, "teks", null]) {
      const { environment } = await registry(answer);
      expect((await pilarVersion(patientIn(folder, { environment }))).state).toBe("unknown");
    }
  });

  test("is compared as npm does", () => {
    const ordered = ["0.1.0-beta.2", "0.1.0-beta.10", "0.1.0", "0.2.0", "0.10.0", "1.0.0"];
    for (const [i, a] of ordered.entries())
      for (const [j, b] of ordered.entries())
        expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(i - j));
  });
});

test("what was installed is whole here", async () => {
  const folder = temporaryFolder();
  for (const examination of [nativeParts, fonts, disk]) {
    const found = await examination(patientIn(folder));
    expect(found.state, found.says).toBe("well");
  }
});
