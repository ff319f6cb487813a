import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mayBeKept } from "../../scripts/lib/model/addresses.ts";
import { type BuildList, digestOfFiles, listed } from "../../scripts/lib/output/build-list.ts";
import { post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { buildHere } from "./build-here.ts";
import { filesOf } from "./project.ts";

const now = "2026-11-22T08:00";
const commit = "a".repeat(40);

test("lists every file of the site but itself, with what it was made of, and is right after an edit too", async () => {
  const { folder: content } = writeOffice({
    "site.yaml": "name: Kantor Kecil\nurl: https://instansi.github.io/kantor\n",
  });
  const workplace = temporaryFolder();
  const [output, cache] = [join(workplace, "situs"), join(workplace, "cache")];
  const build = async () => {
    const { code, stderr } = await buildHere({
      content,
      output,
      cache,
      now,
      origin: { commit, changed: false },
    });
    expect(code, stderr).toBe(0);
    return readList(output);
  };
  const first = await build();
  expect(first).toMatchObject({
    ...{ commit, changed: false, repository: "https://github.com/instansi/kantor" },
    ...{ now: "2026-11-22T08:00:00+07:00", url: "https://instansi.github.io/kantor", cards: false },
    pilar: {
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      code: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    machine: { node: process.versions.node },
  });
  expectRight(output, first);
  const page = readFileSync(join(output, "verifikasi", "index.html"), "utf8");
  expect(page).toContain(`href="https://github.com/instansi/kantor/commit/${commit}"`);
  expect(page).toContain(first.digest);

  writeFileSync(join(content, postFile), post({ title: "Judul yang diganti" }));
  const second = await build();
  expectRight(output, second);
  expect(second.digest).not.toBe(first.digest);
  expect(second.files).not.toEqual(first.files);
});

test("gives a day without an hour as it was given, so that pages show none when the site is made again", async () => {
  const { folder: content } = writeOffice({});
  const workplace = temporaryFolder();
  const output = join(workplace, "situs");
  await buildHere({ content, output, cache: join(workplace, "cache"), now: "2026-11-22" });
  expect(readList(output)).toMatchObject({ now: "2026-11-22", commit: null });
  expect(readFileSync(join(output, "verifikasi", "index.html"), "utf8")).toContain("belum dapat diperiksa");
});

test("marks what earlier builds had a part in", () => {
  const card = "/kartu/2026-11/pos/og.0123456789.png";
  const files = [card, "/"].map((address) => ({ address, sha256: "00", size: 1 }));
  expect(listed(files, new Set([card]))).toEqual([
    { path: "index.html", size: 1, sha256: "00" },
    { path: card.slice(1), size: 1, sha256: "00", kept: true },
  ]);
});

test.each([
  ["/kartu/2026-11/pos/og.0123456789.png", true],
  ["/kartu/manifest.json", true],
  ["/index.html", false],
  ["/kartu/2026-11/pos/index.html", false],
  ["/kartu/../og.0123456789.png", false],
])("whether %s may be of an earlier build: %s", (address, may) => {
  expect(mayBeKept(address)).toBe(may);
});

test("gives one digest whether or not earlier builds left cards behind", () => {
  const formerCards = "/cek/kartu-lama.json";
  const files = [formerCards, "/"].map((address) => ({ address, sha256: "00", size: 1 }));
  const [after, without] = [new Set([formerCards]), new Set<string>()].map((kept) =>
    digestOfFiles(listed(files, kept)),
  );
  expect(after).toBe(without);
});

function readList(output: string): BuildList {
  return JSON.parse(readFileSync(join(output, "build.json"), "utf8"));
}

/** Each file is there as the list says, none is left out, and anyone computes the digest with `sha256sum`. */
function expectRight(output: string, { files, digest }: BuildList): void {
  const found = filesOf(output);
  for (const name of ["build.json", ".pilar"]) expect(found.delete(name), name).toBe(true);
  expect(files.map(({ path, sha256 }) => [path, sha256])).toEqual([...found]);
  for (const { path, size } of files) expect(readFileSync(join(output, path)).length, path).toBe(size);
  const uncounted = ["verifikasi/index.html", "cek/kartu-lama.json"];
  const lines = files.flatMap(({ path, sha256 }) =>
    uncounted.includes(path) ? [] : [`${sha256}  ${path}\n`],
  );
  expect(digest).toBe(createHash("sha256").update(lines.join("")).digest("hex"));
}
