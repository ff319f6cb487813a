import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../scripts/lib/output/build-site.ts";
import { openPlace } from "../../scripts/lib/output/place.ts";
import { named, post, postFile, read, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

const other = "posts/2026-11/lain/index.md";

/** An office one of whose posts gives no body, but throws. */
function officeThatThrows(error: Error) {
  const { office } = read(writeOffice({ [other]: post({ title: "Rusak" }) }).folder);
  if (!office) throw new Error("the office cannot be read");
  const broken = () => {
    throw error;
  };
  return {
    ...office,
    posts: office.posts.map((one) => (one.title === "Rusak" ? { ...one, body: broken } : one)),
  };
}

async function buildOf(error: Error) {
  const folder = temporaryFolder();
  const place = openPlace(join(folder, "_site"), join(folder, "cache"));
  try {
    const office = officeThatThrows(error);
    return await buildSite({ office, place, cacheFolder: join(folder, "cache"), cards: false });
  } finally {
    await place.close();
  }
}

test("a page that cannot be rendered is told by its file, and nothing is published", async () => {
  const { problems, pages } = await buildOf(new TypeError("Invalid URL"));
  expect(new Set(named(problems))).toContain(`unprocessable content/${other}:1:1`);
  expect(named(problems).some((name) => name.includes(postFile))).toBe(false);
  expect(pages).toBe(0);
});

test("an error of the machine is no page's", async () => {
  const error = Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  await expect(buildOf(error)).rejects.toMatchObject({ code: "EIO" });
});
