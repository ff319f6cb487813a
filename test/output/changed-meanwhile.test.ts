import { rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeVersion } from "../../scripts/lib/code-version.ts";
import { buildSite } from "../../scripts/lib/output/build-site.ts";
import { changedSince } from "../../scripts/lib/output/changed-meanwhile.ts";
import { openPlace } from "../../scripts/lib/output/place.ts";
import { ChangedMeanwhileError } from "../../scripts/lib/session/find-reads.ts";
import { openSession } from "../../scripts/lib/session/session.ts";
import { picture, post, postFile, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";

test.each<[string, (file: string) => void]>([
  ["replaced", (file) => writeFileSync(file, "bukan gambar")],
  ["removed", (file) => rmSync(file)],
])(
  "a picture that is %s while the site is made is told as that, and not as damaged",
  async (_what, change) => {
    const { folder } = writeOffice({
      [postFile]: post({ image: "foto.png", imageAlt: "Foto" }),
      "posts/2026-11/pos-pertama/foto.png": picture,
    });
    const cache = temporaryFolder();
    const session = openSession({
      ...{ folder, label: "content", now: "2026-11-22T08:00", cacheFolder: cache, code: codeVersion() },
    });
    const { office } = await session.read();
    if (!office) throw new Error("the office cannot be read");
    const place = openPlace(join(temporaryFolder(), "situs"), cache);
    const ready = async (): Promise<void> => {
      await place.ready();
      change(join(folder, "posts", "2026-11", "pos-pertama", "foto.png"));
    };
    try {
      const building = buildSite({ office, place: { ...place, ready }, cacheFolder: cache, cards: false });
      await expect(building).rejects.toThrow(ChangedMeanwhileError);
    } finally {
      await place.close();
    }
  },
);

test("what was there before is no change, whatever is wrong with it", () => {
  const file = join(temporaryFolder(), "foto.png");
  writeFileSync(file, "bukan gambar");
  const { ctimeMs } = statSync(file);
  expect(changedSince([file], ctimeMs + 1000)).toBeUndefined();
  // A copy keeps the time of what it is a copy of.
  utimesSync(file, 0, 0);
  expect(changedSince([file], ctimeMs - 1)).toBe(file);
});
