import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { imageSources } from "../../scripts/lib/images/make-pictures.ts";
import { captionsIn } from "../../scripts/lib/model/body.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { build, filesOf } from "../output/project.ts";
import { siteOf } from "./site.ts";

describe.each(["full", "court", "english"] as const)("in the output of %s no file", (name) => {
  const site = () => siteOf(name);

  test("names a draft or a scheduled post, its words, its pictures or a hashtag that only it carries", () => {
    const { office, addresses, bytes } = site();
    const hidden = office.posts.filter(({ state }) => state !== "public");
    expect(hidden.length).toBeGreaterThan(0);
    const publicTags = new Set(publish(office).hashtags.map(({ subject }) => subject));
    const publicWords = office.posts
      .filter(({ state }) => state === "public")
      .flatMap(({ title, slug }) => [title, slug]);
    const words = hidden.flatMap((post) => [
      post.title,
      `/${post.slug}/`,
      `${post.id}`,
      post.summary,
      ...(post.image ? [post.image.alt, basename(post.image.file).replace(/\.\w+$/, "")] : []),
      ...post.attachments.flatMap(({ title, address }) => [title, basename(address).replace(/\.\w+$/, "")]),
      ...post.hashtags.filter((hashtag) => !publicTags.has(hashtag)).flatMap(({ key, name }) => [key, name]),
      ...post
        .body()
        .flatMap((part) =>
          typeof part === "string" ? (/<p>([^<]{30,})/.exec(part)?.[1] ?? []) : captionsIn(part),
        ),
      ...post.images.map(({ alt }) => alt),
    ]);
    const secrets = words.filter((word) => !publicWords.some((text) => text.includes(word)));
    for (const address of addresses) {
      const content = address.endsWith(".pf_fragment") ? gunzipSync(bytes(address)) : bytes(address);
      for (const secret of secrets) {
        expect(content.includes(secret) || address.includes(secret), `${secret} in ${address}`).toBe(false);
      }
    }
  });

  test("stands for a month or a hashtag of which nothing is public", () => {
    const { office, addresses } = site();
    const publication = publish(office);
    const months = new Set(publication.months.map(({ address }) => address));
    const tags = new Set(publication.hashtags.map(({ address }) => address));
    // Old addresses of the office's own look as they were.
    const old = new Set(publication.redirects.map(({ from }) => from.path));
    for (const address of addresses) {
      if (old.has(address)) continue;
      const month = /^\/\d{4}\/\d{2}\//.exec(address)?.[0];
      if (month) expect(months.has(month), address).toBe(true);
      const tag = /^\/tagar\/[^/]+\//.exec(address)?.[0];
      if (tag) expect(tags.has(tag), address).toBe(true);
    }
  });

  test("is a picture that no public page shows", () => {
    const { office, folder, addresses, bytes } = site();
    const sources = imageSources(publish(office)).length;
    const files = [...filesOf(join(folder, "gambar")).keys()].map((file) => file.replaceAll("\\", "/"));
    const ofCards = files.filter((file) => file.startsWith("kartu/"));
    const pictures = files.filter((file) => !ofCards.includes(file));
    expect(new Set(pictures.map((file) => file.replace(/-\d+\.\w+$/, ""))).size).toBe(sources);
    const kits = publish(office)
      .posts.map(({ address }) => `${address}bagikan/`)
      .filter((address) => addresses.has(address))
      .map((address) => String(bytes(address)))
      .join("");
    const inLists = ofCards.filter((file) => file.endsWith("-256.webp"));
    expect(inLists.filter((file) => !kits.includes(`/gambar/${file}`))).toEqual([]);
    const smallest = ofCards.map((file) => file.replace(/-672\.webp$/, "-256.webp"));
    expect(smallest.filter((file) => !inLists.includes(file))).toEqual([]);
  });
});

test("of a post that was taken back nothing is left but a page at its address, and that it is told of in the list of corrections", () => {
  const { addresses, bytes } = siteOf("full");
  const [address = ""] = [...addresses].filter((one) => one.includes("ditarik-fotonya"));
  expect(address).toBe("/2026/09/ditarik-fotonya/");
  const naming = [...addresses].filter((one) => bytes(one).includes(address));
  // The list of all files has the page's, as it has every other.
  expect(naming.filter((one) => one !== "/build.json").sort()).toEqual([
    address,
    ...["/koreksi/", "/koreksi/feed.json", "/koreksi/feed.xml"],
  ]);
  for (const one of addresses)
    for (const word of ["Judul tulisan yang tidak boleh terbaca", "Ringkasan tulisan yang ditarik"])
      expect(bytes(one).includes(word), `${word} in ${one}`).toBe(false);
});

test("taking the drafts and scheduled posts out of the folder changes not one byte of the site", async () => {
  const { content, output } = inject("sites").court;
  const { office } = siteOf("court");
  const workplace = temporaryFolder();
  const without = join(workplace, basename(content));
  cpSync(content, without, { recursive: true });
  for (const post of office.posts.filter(({ state }) => state !== "public")) {
    rmSync(join(without, "posts", ...post.id.split("/")), { recursive: true });
  }
  expect(readdirSync(join(without, "posts", "2026-12"))).toEqual([]);
  const { code, stderr } = await build(without, join(workplace, "site"), { project: inject("project") });
  expect(code, stderr).toBe(0);
  const [site, withThem] = [filesOf(join(workplace, "site")), filesOf(output)];
  // The fixture lies in this repository, and so is of its commit: two files say so.
  for (const name of ["build.json", "verifikasi/index.html"]) {
    for (const files of [site, withThem]) expect(files.delete(name), name).toBe(true);
  }
  expect([...site]).toEqual([...withThem]);
});

test("the court's photo gives away neither where nor with what it was taken", () => {
  const { folder, content } = { folder: siteOf("court").folder, content: inject("sites").court.content };
  const photo = join(content, "posts", "2026-10", "sidang-keliling-pulau", "dermaga.jpg");
  expect(readFileSync(photo).includes("KameraRahasia")).toBe(true);
  for (const file of filesOf(folder).keys()) {
    expect(readFileSync(join(folder, file)).includes("KameraRahasia"), file).toBe(false);
    expect(dirname(file)).not.toContain("sidang-keliling-pulau/dermaga");
  }
});
