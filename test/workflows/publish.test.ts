/** An office's own workflows, from its first push on: every step that they run is run, in clones of its repository. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signatureOf } from "../../scripts/lib/verify/signature.ts";
import { post } from "../fixtures/temporary-office.ts";
import { fillGaps } from "../founding/filled.ts";
import { filesOf, run } from "../output/project.ts";
import { artifact, type Host, type JobEnded, runWorkflow, served } from "./github.ts";
import { runGitlabJob } from "./gitlab.ts";
import { type InstalledPilar, installPilar } from "./installed-pilar.ts";

const publish = ".github/workflows/publish.yml";
const check = ".github/workflows/check.yml";
const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
const repository = join(folder, "kantor saya");
const host: Host = {
  ...{ folder: join(folder, "host"), repository, pages: "http://instansi.github.io/kantor", runs: 0 },
  environment: {},
};
let pilar: InstalledPilar;

const git = (...options: string[]): string =>
  execFileSync("git", options, { cwd: repository, encoding: "utf8", env: { ...process.env, ...someone } });
const someone = {
  ...{ GIT_AUTHOR_NAME: "Humas", GIT_AUTHOR_EMAIL: "humas@kantor.go.id" },
  ...{ GIT_COMMITTER_NAME: "Humas", GIT_COMMITTER_EMAIL: "humas@kantor.go.id" },
};

/** Writes a file of the office and commits it. */
function commit(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
  git("add", "--all");
  git("commit", "--quiet", "--message", `Ubah ${path}`);
}

const at = (time: string) => ({ PILAR_NOW: `2026-11-${time}` });
const firstPost = "content/posts/2026-11/pos-pertama/index.md";
const scheduled = "content/posts/2026-11/terjadwal/index.md";
const scheduledPage = () => existsSync(join(served(host), "2026", "11", "terjadwal", "index.html"));
/** What a build says that it made: pages, those made anew, cards, those drawn. */
const made = (log: string) =>
  /(\d+) halaman \((\d+) baru\), \d+ gambar, (\d+) kartu \((\d+) baru\)/.exec(log)?.slice(1).map(Number);

beforeAll(async () => {
  pilar = installPilar(folder);
  Object.assign(host.environment, pilar.environment);
  const answers = ["--name", "PN Madiun", "--url", "https://pn-madiun.go.id", "--channels", "x=@pn", "--yes"];
  const { code, stdout, stderr } = await run("init", [repository, ...answers, "--no-install"], {
    environment: someone,
    cwd: folder,
  });
  expect(code, stdout + stderr).toBe(0);
  fillGaps(join(repository, "content"));
  const tags = readFileSync(join(repository, "content", "hashtags.yaml"), "utf8");
  const [, hashtag = ""] = /^(\w+):/m.exec(tags) ?? [];
  const fields = { hashtags: `[${hashtag}]`, channels: "[x]" };
  commit(firstPost, post(fields));
  commit(scheduled, post({ ...fields, title: "Terjadwal", date: "2026-11-22 10:00" }));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an office's repository", { timeout: 600_000 }, () => {
  test("says how to switch Pages on, where that was forgotten", () => {
    const { buat, terbit } = runWorkflow({ ...host, pages: undefined }, publish, "push", at("22T08:00"));
    expect([buat?.outcome, terbit?.outcome]).toEqual(["failure", "skipped"]);
    expect(buat?.failed).toEqual(["Tanyakan alamat situs"]);
    expect(buat?.summary).toContain("GitHub Pages belum dinyalakan. Buka Settings > Pages");
    expect(existsSync(served(host))).toBe(false);
    host.runs++;
  });

  test("publishes its site on a push, below the path of its Pages", () => {
    const { buat, terbit } = runWorkflow(host, publish, "push", at("22T08:00"));
    expect([buat?.outcome, terbit?.outcome], buat?.log).toEqual(["success", "success"]);
    const home = readFileSync(join(served(host), "index.html"), "utf8");
    expect(home).toContain('href="/kantor/2026/11/pos-pertama/"');
    expect(buat?.log).toContain("bukan https://pn-madiun.go.id seperti di site.yaml");
    expect(scheduledPage()).toBe(false);
    // The mark of the folder, and what the web looks for below .well-known: nothing of the cache or of git.
    const hidden = readdirSync(served(host)).filter((name) => name.startsWith("."));
    expect([".pilar", ".well-known"]).toEqual(expect.arrayContaining(hidden));
    expect(pilar.installs().at(-1)).toBe("install --no-audit --no-fund");
  });

  test("makes nothing by its schedule while nothing comes due", () => {
    const before = filesOf(served(host));
    const { buat, terbit } = runWorkflow(host, publish, "schedule", at("22T09:23"));
    expect([buat?.outcome, terbit?.outcome], buat?.log).toEqual(["success", "skipped"]);
    expect(buat?.log).toContain("Tidak ada yang perlu dibuat");
    expect(buat?.ran).not.toContain("Serahkan situs");
    expect(filesOf(served(host))).toEqual(before);
  });

  test("publishes a scheduled post by its schedule once its hour has come, and draws nothing else", () => {
    const { buat, terbit } = runWorkflow(host, publish, "schedule", at("22T10:23"));
    expect([buat?.outcome, terbit?.outcome], buat?.log).toEqual(["success", "success"]);
    expect(scheduledPage()).toBe(true);
    const [, , cards = 0, drawn = 0] = made(buat?.log ?? "") ?? [];
    const lists = readdirSync(join(served(host), "kartu"), { recursive: true, encoding: "utf8" });
    const ofPost = lists.filter(
      (name) => name.replaceAll("\\", "/").startsWith("2026-11/terjadwal/") && /\.\w{3}$/.test(name),
    );
    expect(ofPost.length).toBeGreaterThan(1);
    // Those of the lists that count it are new as well; those of the first post are not.
    expect(drawn).toBeLessThan(cards - 1);
    expect(drawn).toBeGreaterThanOrEqual(ofPost.length);
    const again = runWorkflow(host, publish, "schedule", at("22T11:23"));
    expect(again.terbit?.outcome).toBe("skipped");
  });

  test("keeps serving the card of a link that was shared, from the cache alone", () => {
    const cards = () =>
      [...filesOf(served(host)).keys()].filter((name) => /^kartu\/2026-11\/pos-pertama\/og\./.test(name));
    const [old = ""] = cards();
    const text = readFileSync(join(repository, firstPost), "utf8");
    commit(firstPost, text.replace("Pos pertama", "Judul yang baru"));
    const { terbit, buat } = runWorkflow(host, publish, "push", at("22T12:00"));
    expect(terbit?.outcome, buat?.log).toBe("success");
    expect(cards()).toHaveLength(2);
    expect(cards()).toContain(old);
  });

  test("leaves the site as it was where a push fails its check, says so once and where, and goes on when it is mended", () => {
    const before = filesOf(served(host));
    const sound = readFileSync(join(repository, firstPost), "utf8");
    commit(firstPost, sound.replace("pillar: informasi", "pillar: informsi"));
    const { buat, terbit } = runWorkflow(host, publish, "push", at("22T13:00"));
    expect([buat?.outcome, terbit?.outcome]).toEqual(["failure", "skipped"]);
    expect(buat?.failed).toEqual(["Periksa dan buat situs"]);
    expect(filesOf(served(host))).toEqual(before);
    expect(buat?.log).toMatch(/^::error file=content\/posts\/2026-11\/pos-pertama\/index\.md,line=4,/m);
    expect(buat?.log).not.toContain("scripts/lib/checks/README.md");
    expect(buat?.summary).toMatch(/^\*\*Situs tidak diperbarui\..* tetap seperti semula\.\*\*/);
    expect(buat?.summary).toContain("informsi");

    const later = runWorkflow(host, publish, "schedule", at("22T13:23"));
    expect([later.buat?.outcome, later.terbit?.outcome], later.buat?.log).toEqual(["success", "skipped"]);
    expect(later.buat?.log).toContain("kesalahannya belum diperbaiki");

    commit(firstPost, sound.replace("Isi pos", "Isi yang baru dari pos"));
    expect(runWorkflow(host, publish, "push", at("22T14:00")).terbit?.outcome).toBe("success");
    expect(filesOf(served(host))).not.toEqual(before);
  });

  test("builds again where its publishing failed, though nothing changed, and installs by its lock file where it has one", () => {
    commit("package-lock.json", "{}");
    const { buat, terbit } = runWorkflow(host, publish, "workflow_dispatch", at("22T15:00"));
    expect(terbit?.outcome, buat?.log).toBe("success");
    expect(pilar.installs().at(-1)).toBe("ci --no-audit --no-fund");
    // The note of what was published is what a failed deployment would not have left.
    const notes = readdirSync(join(host.folder, "caches"), { recursive: true, encoding: "utf8" });
    const last = notes.find((name) => name.endsWith(`terbitan-${host.runs}-1`)) ?? "";
    rmSync(join(host.folder, "caches", last), { recursive: true });
    expect(runWorkflow(host, publish, "schedule", at("22T15:23")).terbit?.outcome).toBe("success");
  });

  test("makes a preview of a proposal that can be looked at, and publishes nothing of it", () => {
    const before = filesOf(served(host));
    commit(
      "content/posts/2026-12/usulan/index.md",
      readFileSync(join(repository, scheduled), "utf8").replace("2026-11-22 10:00", "2026-12-05"),
    );
    const { periksa } = runWorkflow(host, check, "pull_request", at("22T17:00"));
    expect(periksa?.outcome, periksa?.log).toBe("success");
    const page = join(artifact(host, "pratinjau"), "2026", "12", "usulan", "index.html");
    expect(readFileSync(page, "utf8")).toContain("Ini bukan situs yang terbit.");
    expect(periksa?.summary).toContain("[Unduh pratinjau](https://github.com/");
    expect(filesOf(served(host))).toEqual(before);
  });
});

describe("an office's site is verified from outside", { timeout: 600_000 }, () => {
  const verify = ".github/workflows/verify.yml";
  const page = () => join(served(host), "2026", "11", "pos-pertama", "index.html");
  /** A `gh` that keeps one issue in a file, and what it was asked in another. */
  const gh = () => {
    const programs = join(folder, "gh");
    mkdirSync(programs, { recursive: true });
    const [open, calls] = ["terbuka", "panggilan"].map((name) => join(programs, name));
    writeFileSync(
      join(programs, "gh"),
      [
        "#!/usr/bin/env bash",
        `echo "$1 $2" >> '${calls}'`,
        'case "$1 $2" in',
        `  "issue list") if [ -f '${open}' ]; then echo 7; fi;;`,
        `  "issue create") cat "\${@: -1}" > '${open}';;`,
        `  "issue close") rm '${open}';;`,
        "esac",
      ].join("\n"),
      { mode: 0o755 },
    );
    const environment = { ALAMAT: served(host), PATH: [programs, host.environment.PATH].join(delimiter) };
    const issue = () => (existsSync(open ?? "") ? readFileSync(open ?? "", "utf8") : undefined);
    const asked = () => readFileSync(calls ?? "", "utf8").split("\n");
    const run = (done?: Record<string, JobEnded>) => runWorkflow(host, verify, "schedule", environment, done);
    return { issue, asked, run };
  };

  test("with the list of its files signed, where site.yaml asks for that, by a job of its own", () => {
    const settings = readFileSync(join(repository, "content", "site.yaml"), "utf8");
    commit("content/site.yaml", `${settings}verification: { signed: true }\n`);
    const { buat, tandai, terbit } = runWorkflow(host, publish, "push", at("22T18:00"));
    expect([buat?.outcome, tandai?.outcome, terbit?.outcome], buat?.log).toEqual(Array(3).fill("success"));
    const list = readFileSync(join(served(host), "build.json"));
    const signature = readFileSync(join(served(host), "build.json.sigstore.json"), "utf8");
    expect(signatureOf(signature, createHash("sha256").update(list).digest("hex"))).toBe("of-this-list");
    expect(JSON.parse(String(list))).toMatchObject({
      commit: git("rev-parse", "HEAD").trim(),
      changed: false,
    });
  });

  test("opens one issue when it differs, and closes it when it is the same again", () => {
    const { issue, asked, run: look } = gh();
    const sound = readFileSync(page(), "utf8");
    writeFileSync(page(), sound.replace("</main>", "<p>Transfer ke rekening ini</p></main>"));
    const first = look();
    expect([first.periksa?.outcome, first.lapor?.outcome], first.periksa?.log).toEqual([
      "success",
      "success",
    ]);
    expect(first.periksa?.summary).toContain("2026/11/pos-pertama/index.html");
    expect(issue()).toContain("2026/11/pos-pertama/index.html");
    // An hour later it still differs.
    const later = look({ periksa: first.periksa as JobEnded });
    expect(later.lapor?.outcome).toBe("success");
    expect(asked().filter((call) => call === "issue list")).toHaveLength(2);
    expect(asked().filter((call) => call === "issue create")).toHaveLength(1);
    writeFileSync(page(), sound);
    const last = look();
    expect(last.periksa?.log).toContain("✓ Sama");
    expect(issue()).toBeUndefined();
  });
});

describe("the same on GitLab", { timeout: 600_000 }, () => {
  const variables = {
    CI_PAGES_URL: "https://instansi.gitlab.io/kantor",
    CI_DEFAULT_BRANCH: "main",
    CI_COMMIT_BRANCH: "main",
  };
  const pages = (source: string, time: string) =>
    runGitlabJob(host, "pages", { ...variables, CI_PIPELINE_SOURCE: source, ...at(time) });
  const publicFiles = (workspace: string) => [...filesOf(join(workspace, "public")).keys()];

  test("publishes on a push, and by its schedule only what has come due", () => {
    const first = pages("push", "22T08:00");
    expect(first.outcome, first.log).toBe("success");
    expect(publicFiles(first.workspace)).not.toContain("2026/11/terjadwal/index.html");
    const home = readFileSync(join(first.workspace, "public", "index.html"), "utf8");
    expect(home).toContain('href="/kantor/2026/11/pos-pertama/"');
    // Nothing is kept that no other machine has a use for.
    expect(existsSync(join(first.workspace, ".cache", "site"))).toBe(false);
    expect(existsSync(join(first.workspace, ".cache", "cards", "drawn"))).toBe(true);

    const early = pages("schedule", "22T09:23");
    expect(early.log).toContain("Tidak ada yang perlu dibuat");
    expect(existsSync(join(early.workspace, "public"))).toBe(false);
    expect(early.outcome, early.log).toBe("warning");

    const due = pages("schedule", "22T10:23");
    expect(due.outcome, due.log).toBe("success");
    expect(publicFiles(due.workspace)).toContain("2026/11/terjadwal/index.html");
  });

  test("shows a proposal's faults at their lines, and its preview where it has none", () => {
    const proposal = () =>
      runGitlabJob(host, "periksa", {
        ...variables,
        CI_PIPELINE_SOURCE: "merge_request_event",
        ...at("22T17:00"),
      });
    const sound = proposal();
    expect(sound.outcome, sound.log).toBe("success");
    expect(existsSync(join(sound.workspace, "_pratinjau", "2026", "12", "usulan", "index.html"))).toBe(true);
    const text = readFileSync(join(repository, firstPost), "utf8");
    commit(firstPost, text.replace("pillar: informasi", "pillar: informsi"));
    const broken = proposal();
    expect(broken.outcome).toBe("failed");
    const [issue] = JSON.parse(readFileSync(join(broken.workspace, "pilar-gitlab.json"), "utf8"));
    expect(issue.location).toEqual({ path: firstPost, lines: { begin: 4 } });
    expect(readFileSync(join(broken.workspace, "pilar-junit.xml"), "utf8")).toContain("<failure");
    commit(firstPost, text);
  });
});
