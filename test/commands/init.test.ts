import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { fillGaps } from "../founding/filled.ts";
import { buildHere } from "../output/build-here.ts";
import { type Ended, filesOf, fixtures, now, run, stackLine } from "../output/project.ts";

const office = ["--name", "PN Madiun", "--url", "https://pn-madiun.go.id", "--yes"] as const;
/** Somebody who commits, whatever the machine's own git knows. */
const known = {
  GIT_CONFIG_GLOBAL: join(import.meta.dirname, "tidak-ada"),
  GIT_CONFIG_NOSYSTEM: "1",
  ...{ GIT_AUTHOR_NAME: "Humas", GIT_AUTHOR_EMAIL: "humas@pn-madiun.go.id" },
  ...{ GIT_COMMITTER_NAME: "Humas", GIT_COMMITTER_EMAIL: "humas@pn-madiun.go.id" },
};

function init(
  cwd: string,
  options: readonly string[],
  environment: Record<string, string> = known,
): Promise<Ended> {
  return run("init", options, { cwd, environment });
}

const without = [...office, "--no-install"] as const;

describe("npm run init ends", () => {
  test.each([
    ["without a folder", office],
    ["without a name", ["kantor", "--url", "https://a.go.id", "--yes"]],
    ["without an address", ["kantor", "--name", "A", "--yes"]],
    ["with a channel that there is not", ["kantor", ...without, "--channels", "instagram,tiktak"]],
    ["with an option that there is not", ["kantor", ...without, "--nama", "A"]],
    ["with a name that no disk takes", ["k".repeat(300), ...without]],
    ["with two folders", ["kantor", "lain", ...without]],
    ["with an empty language", ["kantor", ...without, "--language", "jv"]],
  ])("with 2 %s, and writes nothing", async (_when, options) => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await init(cwd, options);
    expect([code, stdout], stderr).toEqual([2, ""]);
    expect(stderr).not.toMatch(stackLine);
    expect(stderr).not.toContain("undefined");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("with 2 for all wrong answers at once, each by its option", async () => {
    const wrong = [
      "--url",
      "kantor",
      "--colour",
      "merah",
      "--timezone",
      "Makasar",
      "--preset",
      "kort",
      "--logo",
      "x.svg",
    ];
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await init(cwd, ["kantor", ...wrong, "--yes"]);
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, "", []]);
    for (const option of ["name", "url", "colour", "timezone", "preset", "logo"])
      expect(stderr).toContain(`--${option}`);
    expect(stderr).toContain("makassar");
    expect(stderr).toContain("court");
  });

  test("with 2 where a file stands, or something else lies", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "berkas"), "");
    mkdirSync(join(cwd, "foto"));
    writeFileSync(join(cwd, "foto", "liburan.jpg"), "");
    expect((await init(cwd, ["berkas", ...without])).code).toBe(2);
    expect((await init(cwd, [join("berkas", "kantor"), ...without])).code).toBe(2);
    const foreign = await init(cwd, ["foto", ...without]);
    expect(foreign.code).toBe(2);
    expect(foreign.stderr).toContain("liburan.jpg");
    expect(readdirSync(join(cwd, "foto"))).toEqual(["liburan.jpg"]);
  });

  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "with 1 where nobody may write",
    async () => {
      const cwd = temporaryFolder();
      chmodSync(cwd, 0o500);
      const { code, stderr } = await init(cwd, ["kantor", ...without]);
      chmodSync(cwd, 0o700);
      expect([code, stderr.includes("kantor")]).toEqual([1, true]);
    },
  );

  test("with 1 where a folder on the way is a link, and writes nothing", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "kantor"));
    mkdirSync(join(cwd, "lain"));
    symlinkSync(join(cwd, "lain"), join(cwd, "kantor", ".github"), "junction");
    mkdirSync(join(cwd, "kantor", "node_modules"));
    symlinkSync(join(cwd, "lain"), join(cwd, "kantor", "content"), "junction");
    const { code } = await init(cwd, ["kantor", ...without]);
    expect(code).not.toBe(0);
    expect(readdirSync(join(cwd, "lain"))).toEqual([]);
    expect(existsSync(join(cwd, "kantor", "README.md"))).toBe(false);
  });
});

describe("it", () => {
  test("makes a repository with one commit, all of it committed", async () => {
    const cwd = temporaryFolder();
    const folder = "kantor #1 (50%)";
    const { code, stdout, stderr } = await init(cwd, [folder, ...without]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const path of ["content/site.yaml", ".gitignore", "README.md", "package.json"])
      expect(stdout).toContain(path);
    expect(stdout).toContain(`cd "${folder}"`);
    const git = (...options: string[]): string =>
      execFileSync("git", options, { cwd: join(cwd, folder), encoding: "utf8" }).trim();
    expect(git("status", "--porcelain")).toBe("");
    expect(git("log", "--format=%an %s")).toBe("Humas Awal situs PN Madiun");
    expect(git("symbolic-ref", "--short", "HEAD")).toBe("main");
    const { dependencies, scripts } = JSON.parse(readFileSync(join(cwd, folder, "package.json"), "utf8"));
    const { version } = JSON.parse(readFileSync(join(fixtures, "..", "..", "package.json"), "utf8"));
    expect(dependencies).toEqual({ pilar: version });
    expect(scripts.check).toBe("pilar check");
  });

  test("names no folder to go to where one is in it already", async () => {
    const { code, stdout } = await init(temporaryFolder(), [".", ...without]);
    expect(code).toBe(0);
    expect(stdout).toContain("npm install");
    expect(stdout).not.toMatch(/^ *cd /m);
  });

  test("counts the gaps that check finds, and overwrites nothing the second time", async () => {
    const cwd = temporaryFolder();
    const first = await init(cwd, ["kantor", ...without, "--preset", "court"]);
    const content = join(cwd, "kantor", "content");
    const checked = await run("check", ["--content", content, "--format", "json"], { cwd });
    const { problems } = JSON.parse(checked.stdout);
    expect(first.stdout).toContain(`${problems.length} bagian`);
    expect(new Set(problems.map(({ code }: { code: string }) => code))).toEqual(new Set(["unfilled-gap"]));

    writeFileSync(join(content, "hashtags.yaml"), "KabarKantor:\nLayananPublik:\nKeadilanYangDekat:\n");
    rmSync(join(content, "pages", "layanan.md"));
    const before = filesOf(content);
    const second = await init(cwd, ["kantor", "--yes", "--no-install", "--name", "Lain"]);
    expect(second.code, second.stderr).toBe(0);
    const after = filesOf(content);
    for (const [path, hash] of before) expect(after.get(path), path).toBe(hash);
    expect(second.stdout).toContain("content/pages/layanan.md");
    expect(readFileSync(join(content, "pages", "layanan.md"), "utf8")).toContain("Biaya perkara");
  });

  test("starts no repository within another, and says what git lacks", async () => {
    const cwd = temporaryFolder();
    execFileSync("git", ["init", "--quiet", "luar"], { cwd });
    const inside = await init(join(cwd, "luar"), ["kantor", ...without]);
    expect(inside.code).toBe(0);
    expect(inside.stdout).toContain("repositori git lain");
    expect(existsSync(join(cwd, "luar", "kantor", ".git"))).toBe(false);

    const unknown = { GIT_CONFIG_GLOBAL: known.GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM: "1" };
    const nameless = await init(cwd, ["tanpa-nama", ...without], unknown);
    expect([nameless.code, nameless.stdout.includes("git config --global user.email")]).toEqual([0, true]);
    expect(existsSync(join(cwd, "tanpa-nama", ".git"))).toBe(true);

    const none = await init(cwd, ["tanpa-git", ...without], { ...known, PATH: "" });
    expect([none.code, none.stdout.includes("GitHub Desktop")]).toEqual([0, true]);
    expect(existsSync(join(cwd, "tanpa-git", "content", "site.yaml"))).toBe(true);
  });

  test("commits in a repository that was just cloned, and not where there is a history", async () => {
    const cwd = temporaryFolder();
    execFileSync("git", ["init", "--quiet", "kantor"], { cwd });
    const empty = await init(cwd, ["kantor", ...without]);
    expect(empty.stdout).toContain("dengan satu commit");
    const log = (): string =>
      execFileSync("git", ["log", "--format=%s"], { cwd: join(cwd, "kantor"), encoding: "utf8" });
    const before = log();
    rmSync(join(cwd, "kantor", "README.md"));
    const again = await init(cwd, ["kantor", "--yes", "--no-install"]);
    expect(again.stdout).toContain("commit sendiri");
    expect(log()).toBe(before);
  });

  test("names a package by its place, and does without a network", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "pilar-0.1.0.tgz"), "bukan paket");
    const offline = { ...known, npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
    const { code, stdout } = await init(
      cwd,
      ["kantor", ...office, "--package", "./pilar-0.1.0.tgz"],
      offline,
    );
    expect(code).toBe(0);
    expect(stdout).toContain("package-lock.json belum tersusun");
    const { dependencies } = JSON.parse(readFileSync(join(cwd, "kantor", "package.json"), "utf8"));
    expect(dependencies).toEqual({ pilar: "file:../pilar-0.1.0.tgz" });
  });

  test("leaves a package.json that is there, and says what it lacks", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "kantor"));
    writeFileSync(join(cwd, "kantor", "package.json"), '{ "name": "punya-kantor" }');
    const { stdout } = await init(cwd, ["kantor", ...office]);
    expect(stdout).toMatch(/"pilar": "\d/);
    expect(readFileSync(join(cwd, "kantor", "package.json"), "utf8")).toBe('{ "name": "punya-kantor" }');
  });

  test("copies a logo that can be shown, and takes no other", async () => {
    const cwd = temporaryFolder();
    const logo = join(fixtures, "pictures", "logo.svg");
    expect((await init(cwd, ["kantor", ...without, "--logo", logo])).code).toBe(0);
    expect(readFileSync(join(cwd, "kantor", "content", "media", "logo.svg"))).toEqual(readFileSync(logo));
    writeFileSync(join(cwd, "rusak.png"), "bukan gambar");
    expect((await init(cwd, ["lain", ...without, "--logo", "rusak.png"])).code).toBe(2);
  });

  test("takes the nearest legible colour, and says so", async () => {
    const cwd = temporaryFolder();
    const { stdout } = await init(cwd, ["kantor", ...without, "--colour", "#ffd700"]);
    const [, taken = ""] = /#ffd700 .*(#[0-9a-f]{6})/.exec(stdout) ?? [];
    expect(readFileSync(join(cwd, "kantor", "content", "site.yaml"), "utf8")).toContain(`colour: "${taken}"`);
  });
});

describe("a new office whose gaps are filled is built, and shows nothing of a template", () => {
  const kinds = ["court", "auction", "other"].flatMap((preset) =>
    ["id", "en"].map((language) => [preset, language]),
  );

  test.each(kinds)("%s, %s", async (preset = "", language = "") => {
    const cwd = temporaryFolder();
    const options = ["--preset", preset, "--language", language, "--channels", "instagram,x=@pnmadiun"];
    expect((await init(cwd, ["kantor", ...without, ...options])).code).toBe(0);
    const content = join(cwd, "kantor", "content");
    const places = { content, output: join(cwd, "_site"), cache: join(cwd, ".cache") };
    const unfilled = await buildHere({ ...places, now });
    expect([unfilled.code, existsSync(join(cwd, "_site"))]).toEqual([1, false]);
    expect(unfilled.stderr).toContain("unfilled-gap");
    fillGaps(content);
    const { code, stderr } = await buildHere({ ...places, now });
    expect(code, stderr).toBe(0);
    const pages = readdirSync(join(cwd, "_site"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.html$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const html = readFileSync(join(cwd, "_site", page), "utf8");
      expect(html, page).toContain("PN Madiun");
      expect(html, page).not.toMatch(/Contoh|KPKNL|\[ISI|\[FILL IN|\{\{|undefined/);
    }
  });
});
