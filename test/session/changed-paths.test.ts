import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSession } from "../../scripts/lib/session/session.ts";
import { touchedBy } from "../../scripts/lib/session/touched.ts";
import {
  named,
  pixel,
  post,
  postFile,
  read,
  soundOffice,
  writeFiles,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const now = "2026-11-22T08:00";
const other = "posts/2026-10/pos-lain/index.md";
const files = { ...soundOffice, [other]: post({ title: "Pos lain", date: "2026-10-03" }) };

async function open() {
  const { folder } = writeOffice(files);
  const session = openSession({ folder, now, label: "content", code: "test" });
  await session.read();
  const at = (name: string): string => join(folder, ...name.split("/"));
  return { folder, session, at };
}

describe("a reading of changed paths", () => {
  test("finds what changed there, and keeps all else as the same objects", async () => {
    const { folder, session, at } = await open();
    const before = await session.read();
    writeFiles(folder, { [postFile]: post({ title: "Judul lain" }) });
    const after = await session.read([at(postFile)]);
    const title = (of: typeof before, slug: string) => of.office?.posts.find((one) => one.slug === slug);
    expect(title(after, "pos-pertama")?.title).toBe("Judul lain");
    expect(title(after, "pos-lain")).toBe(title(before, "pos-lain"));
    expect(after.version).not.toBe(before.version);
    expect((await session.read([at(postFile)])).version).toBe(after.version);
    expect((await session.read()).version).toBe(after.version);
  });

  test("looks nowhere else", async () => {
    const { folder, session, at } = await open();
    writeFiles(folder, { [other]: post({ title: "Berubah", date: "2026-10-03" }) });
    const titles = (of: Awaited<ReturnType<typeof session.read>>) =>
      of.office?.posts.map(({ title }) => title);
    expect(titles(await session.read([at(postFile)]))).toEqual(["Pos pertama", "Pos lain"]);
    expect(titles(await session.read())).toEqual(["Pos pertama", "Berubah"]);
  });

  test.each([
    [
      "a new post, of which only its month is named",
      (at: (name: string) => string) => {
        writeFiles(at(""), { "posts/2026-12/baru/index.md": post({ date: "2026-12-01" }) });
        return [at("posts/2026-12")];
      },
    ],
    [
      "a post that is gone",
      (at: (name: string) => string) => {
        rmSync(at("posts/2026-10/pos-lain"), { recursive: true });
        return [at("posts/2026-10/pos-lain")];
      },
    ],
    [
      "a month that is gone",
      (at: (name: string) => string) => {
        rmSync(at("posts/2026-10"), { recursive: true });
        return [at("posts/2026-10")];
      },
    ],
    [
      "a post that moved to another month",
      (at: (name: string) => string) => {
        mkdirSync(at("posts/2026-09"));
        renameSync(at("posts/2026-10/pos-lain"), at("posts/2026-09/pos-lain"));
        return [at("posts/2026-10/pos-lain"), at("posts/2026-09/pos-lain")];
      },
    ],
    [
      "a picture beside a post",
      (at: (name: string) => string) => {
        writeFiles(at(""), { "posts/2026-10/pos-lain/foto.png": pixel });
        return [at("posts/2026-10/pos-lain/foto.png")];
      },
    ],
    [
      "a hashtag that is no longer registered",
      (at: (name: string) => string) => {
        writeFiles(at(""), { "hashtags.yaml": "JagaAsetNegara:\n" });
        return [at("hashtags.yaml")];
      },
    ],
    [
      "a broken site.yaml",
      (at: (name: string) => string) => {
        writeFiles(at(""), { "site.yaml": "name: [\n" });
        return [at("site.yaml")];
      },
    ],
  ])("is the same as a reading of everything after %s", async (_what, change) => {
    const { folder, session, at } = await open();
    const after = await session.read(change((name) => (name === "" ? folder : at(name))));
    const whole = read(folder, now);
    expect(named(after.problems)).toEqual(named(whole.problems));
    const brief = (of: typeof whole) =>
      of.office?.posts.map(({ id, title, state, version }) => [id, title, state, version.length]);
    expect(brief(after)).toEqual(brief(whole));
  });
});

test("a path touches the folders that it lies in, and those below it", () => {
  const root = join("/", "kantor");
  const touched = touchedBy(root, [join(root, "posts", "2026-11", "a", "index.md"), join("/", "lain", "b")]);
  const folders = [
    "",
    "posts",
    "posts/2026-11",
    "posts/2026-11/a",
    "posts/2026-11/b",
    "posts/2026-1",
    "b",
    "pages",
  ];
  expect(folders.filter((name) => touched.has(name))).toEqual(folders.slice(0, 4));
  const month = touchedBy(root, [join(root, "posts", "2026-11")]);
  expect(folders.filter((name) => month.has(name))).toEqual(folders.slice(0, 5));
});
