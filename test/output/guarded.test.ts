/** The guard at the door of a build: what must not be published keeps the served site as it was. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Post } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { buildSite } from "../../scripts/lib/output/build-site.ts";
import { guardedPlace } from "../../scripts/lib/output/guarded-place.ts";
import { openPlace, type Place } from "../../scripts/lib/output/place.ts";
import {
  post as anyPost,
  named,
  read,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { pageOf } from "../guard/fixtures.ts";
import { filesOf, build as spawnBuild, stackLine } from "./project.ts";

const other = "posts/2026-11/lain/index.md";

/** Builds into one folder again and again. */
function builder() {
  const folder = temporaryFolder();
  const output = join(folder, "_site");
  return {
    output,
    async build(change: (post: Post) => Post = (post) => post, files = {}) {
      const { office } = read(
        writeOffice({ ...soundOffice, [other]: anyPost({ title: "Tulisan lain dari kantor" }), ...files })
          .folder,
      );
      if (!office) throw new Error("the office cannot be read");
      const place = openPlace(output, join(folder, "cache"));
      const posts = office.posts.map(change);
      try {
        return await buildSite({
          ...{ place, cards: false, cacheFolder: join(folder, "cache") },
          office: { ...office, posts },
        });
      } finally {
        await place.close();
      }
    },
  };
}

/** As if the renderer had let something through. */
function withBody(html: string): (post: Post) => Post {
  return (post) =>
    post.title === "Tulisan lain dari kantor" ? { ...post, version: html, body: () => [html] } : post;
}

test("what the renderer should have kept out is told by its page and file, and the served site stays", {
  timeout: 120_000,
}, async () => {
  const { build, output } = builder();
  expect(named((await build()).problems)).toEqual([]);
  const page = join(output, "2026", "11", "lain", "index.html");
  const before = readFileSync(page, "utf8");
  const { problems, pages } = await build(
    withBody('<script>alert(1)</script><p style="color:red">x</p><a href="javascript:a()">x</a>'),
  );
  const found = named(problems);
  for (const code of ["guard-script", "guard-style", "guard-address"])
    expect(
      found.some((name) => name.startsWith(code) && (name.includes(other) || name.includes("content:"))),
    ).toBe(true);
  expect(pages).toBe(0);
  expect(readFileSync(page, "utf8")).toBe(before);
});

test("a post that is taken back is looked for in what is kept, and only then", {
  timeout: 120_000,
}, async () => {
  const { build, output } = builder();
  expect((await build()).problems).toEqual([]);
  const hidden = { [other]: anyPost({ title: "Tulisan lain dari kantor", draft: "true" }) };
  const { office } = read(writeOffice({ ...soundOffice, ...hidden }).folder);
  if (!office) throw new Error("the office cannot be read");
  const publication = publish(office);
  // A page that tells of the post, and does not know that it should be made anew.
  const page = pageOf('<a href="/2026/11/lain/">Baca</a>');
  const findings = async (served: string): Promise<string[]> => {
    const place = {
      ...{ served, holds: () => true, keep: () => {} },
      ...{ read: () => Buffer.from(page), put: () => undefined },
    } as unknown as Place;
    const guarded = guardedPlace({ place, office, publication, folders: [], copy: false });
    guarded.pages.keep("/tentang/", "key");
    return named(await guarded.problems(() => ({ file: "content/pages/tentang.md", line: 1, column: 1 })));
  };
  expect(await findings(output)).toEqual(["guard-unpublished content/pages/tentang.md:1:1"]);
  expect(await findings(temporaryFolder())).toEqual([]);
  // The build itself makes anew what told of it.
  expect(named((await build((one) => one, hidden)).problems)).toEqual([]);
  expect(existsSync(join(output, "2026", "11", "lain"))).toBe(false);
});

test("more findings than are listed are counted", async () => {
  const { office } = read(writeOffice(soundOffice).folder);
  if (!office) throw new Error("the office cannot be read");
  const place = { holds: () => false, put: () => undefined, served: temporaryFolder() } as unknown as Place;
  const publication = publish(office);
  const guarded = guardedPlace({ place, office, publication, folders: [], copy: false });
  const start = { file: "content", line: 1, column: 1 };
  const events = Array.from({ length: 60 }, (_, i) => `<p onclick="a(${i})">x</p>`).join("");
  // What is found again is no other finding.
  for (const address of ["/a/", "/b/"])
    guarded.lookAt({ address, type: "post" } as Parameters<typeof guarded.lookAt>[0], pageOf(events));
  const problems = await guarded.problems(() => start);
  expect(problems).toHaveLength(51);
  expect(problems[0]).toMatchObject({ code: "guard-script", data: { files: 2 } });
  expect(problems.at(-1)).toMatchObject({ code: "guard-more", data: { more: 10 } });
});

/** It takes the place of Pilar's own, and holds what no page may have. */
const brokenFooter = `
import { Footer as PilarsFooter } from "pilar/templates/components/footer.tsx";
export function Footer({ frame }) {
  return <>
    <p onclick="hitung()">Melayani</p>
    <script>{"hitung()"}</script>
    <img src="https://pihak-lain.example/hitung.png" alt="" />
    <PilarsFooter frame={frame} />
  </>;
}`;

test("an office's own template that lets something in is refused, and the served site stays", {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  cpSync(writeOffice(soundOffice).folder, content, { recursive: true });
  const output = join(folder, "_site");
  const built = () => spawnBuild(content, output, { cwd: folder, more: ["--no-cards"] });
  const sound = await built();
  expect(sound.code, sound.stdout + sound.stderr).toBe(0);
  const served = filesOf(output);

  const components = join(folder, "templates", "components");
  mkdirSync(components, { recursive: true });
  writeFileSync(join(components, "footer.tsx"), brokenFooter);
  const { code, stdout, stderr } = await built();
  // Lines are broken as a terminal is wide.
  const told = (stdout + stderr).replace(/\s+/g, " ");
  expect(code, told).toBe(1);
  for (const [found, refusal] of [
    ['onclick="hitung()"', "guard-script"],
    ["<script>", "guard-script"],
    ["https://pihak-lain.example/hitung.png", "guard-address"],
  ] as const) {
    // Which page, and how many more, before what is in it.
    const at = told.indexOf(found);
    expect(told.slice(0, at), told).toMatch(/ \/\S* dan \d+ berkas lain [a-z ]+(?:: |\n)$/);
    expect(told.slice(at)).toContain(`[${refusal}]`);
  }
  expect(told).toContain("templates/ milik kantor");
  expect(stderr).not.toMatch(stackLine);
  expect(filesOf(output)).toEqual(served);
});
