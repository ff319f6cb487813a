/** Faults that only a system itself can have, where this one lets a test have them: a disk that is full, containers, few files. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { post, postFile, temporaryFolder, writeFiles, writeOffice } from "../fixtures/temporary-office.ts";
import { build, filesOf, now, stackLine } from "./project.ts";

const project = inject("project");
const { faults } = words.machine;

/** A line of a shell that calls the build of `$1` into `$2` with the cache `$3`. */
const call = `"${process.execPath}" "${join(project, "scripts", "pilar.js")}" build --no-cards --now ${now}`;

/** Runs a script of the shell with namespaces of its own, in which it is an administrator. */
function apart(script: string, kinds: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    ["--user", "--map-root-user", ...kinds, "sh", "-ec", script],
    { encoding: "utf8", cwd: project },
  );
  return { status, stdout, stderr };
}

const maySeparate =
  process.platform === "linux" &&
  apart("mount -t tmpfs none /mnt && echo ya", ["--mount"]).stdout.trim() === "ya" &&
  apart("echo ya", ["--pid", "--fork", "--mount-proc"]).stdout.trim() === "ya";

test.skipIf(!maySeparate)(
  "a disk that is full leaves the last site and nothing else, and says what to do",
  () => {
    const { folder: content } = writeOffice({});
    const { folder: next } = writeOffice({ [postFile]: post({ title: "Judul yang lain" }) });
    const disk = temporaryFolder();
    const told = join(temporaryFolder(), "galat");
    // What is left for the second build, in kilobytes: nothing at all, room for the lock, for a part of the cache.
    const { stdout } = apart(
      `mount -t tmpfs -o size=64m none "${disk}" && cd "${disk}"
${call} --content "${content}" --output "${disk}/situs" --cache "${disk}/cache" > /dev/null
sum() { (cd situs && find . -type f | sort | xargs cat | sha256sum); }
before=$(sum)
for left in 0 8 24; do
  rm -rf cache/content isi
  free=$(df --output=avail -k "${disk}" | tail -n 1)
  head -c $(((free - left) * 1024)) /dev/zero > isi || true
  code=0
  ${call} --content "${next}" --output "${disk}/situs" --cache "${disk}/cache" > /dev/null 2> "${told}" || code=$?
  rm isi
  echo "left $left code $code same $([ "$(sum)" = "$before" ] && echo ya)"
  cat "${told}"
  find . -name "*.lock" -o -name "*.tmp" -o -name "work-*" -o -name "probe-*"
done
${call} --content "${next}" --output "${disk}/situs" --cache "${disk}/cache" > /dev/null && echo sesudah baik`,
      ["--mount"],
    );
    const runs = stdout.split(/^left /m).slice(1);
    expect(runs).toHaveLength(3);
    for (const one of runs) {
      expect(one).toMatch(/^\d+ code 1 same ya$/m);
      expect(one).toContain(faults.full.cause);
      expect(one).toContain(faults.full.advice);
      expect(one).not.toMatch(stackLine);
      expect(one).not.toMatch(/^\.\/.*(?:\.lock|\.tmp|work-|probe-)/m);
    }
    expect(stdout).toContain("sesudah baik");
  },
);

test.skipIf(!maySeparate)("a folder that is read-only loses nothing, and is told where it is needed", () => {
  const { folder: content } = writeOffice({});
  const { folder: next } = writeOffice({ [postFile]: post({ title: "Judul yang lain" }) });
  const home = temporaryFolder();
  const told = join(temporaryFolder(), "galat");
  // It shares the cache of the folder that it is called in.
  const check = `"${process.execPath}" "${join(project, "scripts", "pilar.js")}" check --now ${now}`;
  const { stdout } = apart(
    `cd "${project}"; mkdir "${home}/luar"
places='--output ${home}/luar/situs --cache ${home}/.cache'
sum() { (cd "${home}/luar/situs" && find . -type f | sort | xargs cat | sha256sum); }
${call} --content "${content}" $places > /dev/null
before=$(sum)
for folder in "${home}/.cache" "${home}/luar" "${project}"; do
  mount --bind "$folder" "$folder" && mount -o remount,bind,ro "$folder"
  cd "${project}"
  code=0
  ${call} --content "${next}" $places > /dev/null 2> "${told}" || code=$?
  echo "folder $folder code $code same $([ "$(sum)" = "$before" ] && echo ya)"
  cat "${told}"
  code=0
  (cd "${home}" && ${check} --content "${next}" > /dev/null 2>&1) || code=$?
  echo "check $code"
  cd /
  umount "$folder"
done
cd "${project}"
${call} --content "${content}" $places > /dev/null & building=$!
(cd "${home}" && ${check} --content "${content}" > /dev/null && echo check beside)
wait $building && echo "beside $([ "$(sum)" = "$before" ] && echo ya)"`,
    ["--mount"],
  );
  const [, ofCache = "", ofOutput = "", ofProject = ""] = stdout.split(/^folder /m);
  for (const one of [ofCache, ofOutput]) {
    expect(one).toMatch(/^.* code 1 same ya$/m);
    expect(one).toContain(faults.forbidden.cause);
    expect(one).toContain(faults.forbidden.advice);
    expect(one).not.toMatch(stackLine);
  }
  expect(ofProject).toMatch(/ code 0 same $/m);
  expect(stdout.match(/^check 0$/gm)).toHaveLength(3);
  expect(stdout).toMatch(/^check beside$/m);
  expect(stdout).toMatch(/^beside ya$/m);
  expect(readdirSync(home).sort()).toEqual([".cache", "luar"]);
  expect(readdirSync(join(home, "luar"))).toEqual(["situs"]);
});

test.skipIf(!maySeparate)(
  "two builds in containers that share a folder, and count their processes alike, do not mix",
  async () => {
    const contents = ["Judul lama", "Judul baru"].map(
      (title) => writeOffice({ [postFile]: post({ title }) }).folder,
    );
    const workplace = temporaryFolder();
    const sites = await Promise.all(
      contents.map(async (content, index) => {
        const output = join(workplace, `sendiri-${index}`);
        const ended = await build(content, output, { project, more: ["--no-cards"] });
        expect(ended.code).toBe(0);
        return [...filesOf(output)];
      }),
    );
    const shared = `--output "${workplace}/situs" --cache "${workplace}/cache"`;
    const container = (content: string | undefined): string =>
      `unshare --pid --fork --mount-proc ${call} --content "${content}" ${shared}`;
    const { status, stdout, stderr } = apart(
      `${container(contents[0])} & first=$!
${container(contents[1])}; wait $first; echo keduanya selesai`,
    );
    expect([status, stdout.includes("keduanya selesai")], stderr).toEqual([0, true]);
    expect(stderr).toContain(words.commands.waitingForBuild(`${workplace}/situs`));
    expect(sites).toContainEqual([...filesOf(join(workplace, "situs"))]);
    expect(readdirSync(workplace).sort()).toEqual(["cache", "sendiri-0", "sendiri-1", "situs"]);
  },
);

test.skipIf(process.platform === "win32")("few files that may be open are enough, or are told", () => {
  const { folder: content } = writeOffice({});
  const workplace = temporaryFolder();
  const { status, stderr } = spawnSync(
    "sh",
    [
      "-c",
      `ulimit -n 64; exec ${call} --content "${content}" --output "${workplace}/situs" --cache "${workplace}/c"`,
    ],
    { encoding: "utf8", cwd: project },
  );
  expect(stderr).not.toMatch(stackLine);
  // An older Node opens all of a command's files at once.
  if (status !== 0) expect(stderr).toContain("ulimit -n");
});

test.each([
  ["before 2000", -30],
  ["after 2100", 90],
])("a clock that stands %s is no hindrance, and neither is a machine without git", async (_when, years) => {
  const { folder: content } = writeOffice({});
  const workplace = temporaryFolder();
  const clock = join(workplace, "jam.mjs");
  writeFileSync(
    clock,
    `const Real = Date, shift = ${years} * 31_557_600_000;
globalThis.Date = class extends Real {
  constructor(...of) { if (of.length === 0) super(Real.now() + shift); else super(...of); }
  static now() { return Real.now() + shift; }
};`,
  );
  const options = [
    "--content",
    content,
    "--output",
    join(workplace, "situs"),
    "--cache",
    join(workplace, "c"),
  ];
  const { run } = await import("./project.ts");
  const environment = { NODE_OPTIONS: `--import=${clock}`, PATH: workplace };
  for (let again = 0; again < 2; again++) {
    const { code, stderr } = await run("build", [...options, "--no-cards"], { project, environment });
    expect(code, stderr).toBe(0);
  }
  expect(filesOf(join(workplace, "situs")).size).toBeGreaterThan(10);
});

test("a folder whose name is a command to a CI is none where it is told", async () => {
  const folder = join(
    temporaryFolder(),
    process.platform === "win32" ? "nama" : "a\n::set-output name=x::1\n##[error]b",
  );
  const content = join(folder, "content");
  mkdirSync(folder, { recursive: true });
  const missing = await build(content, join(folder, "situs"), { project });
  expect(missing.code).toBe(2);
  writeFiles(content, {});
  cpSync(writeOffice({}).folder, content, { recursive: true });
  writeFileSync(join(folder, "berkas"), "");
  const file = await build(content, join(folder, "berkas"), { project });
  const cache = await build(content, join(folder, "situs"), {
    project,
    more: ["--cache", join(folder, "berkas")],
  });
  expect([file.code, cache.code]).toEqual([2, 1]);
  for (const { stdout, stderr } of [missing, file, cache]) {
    expect(stdout + stderr).not.toMatch(/^\s*::/m);
    expect(stdout + stderr).not.toContain("##[");
    expect(stderr).not.toMatch(stackLine);
  }
});
