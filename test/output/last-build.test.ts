import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  dueSince,
  type LastBuild,
  lastBuildName,
  readLastBuild,
  writeLastBuild,
} from "../../scripts/lib/output/last-build.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const last: LastBuild = {
  ...{ commit: "a1", code: "kode", url: "https://kantor.go.id", failed: false },
  ...{ now: "2026-11-22T08:00:00+07:00", next: "2026-11-22T10:00:00+07:00" },
};
const at = (time: string, changes: Partial<LastBuild> = {}) => ({
  ...{ commit: last.commit, code: last.code, url: last.url, ...changes },
  now: Date.parse(`2026-11-22T${time}:00+07:00`),
});

describe("a build is due", () => {
  test.each([
    ["where nobody knows of an earlier one", undefined, at("09:00"), "unknown"],
    ["where the earlier one's commit is not known", { ...last, commit: undefined }, at("09:00"), "unknown"],
    ["where files were changed since the commit", last, at("09:00", { commit: undefined }), "unknown"],
    ["after a commit", last, at("09:00", { commit: "b2" }), "changed"],
    ["after an update of Pilar", last, at("09:00", { code: "baru" }), "changed"],
    ["for another address", last, at("09:00", { url: "https://lain.go.id" }), "changed"],
    ["at the moment that was waited for", last, at("10:00"), "time"],
    ["where the clock went back", last, at("07:59"), "time"],
  ])("%s", (_what, before, now, due) => {
    expect(dueSince(before, now)).toBe(due);
  });

  test("at no other time, also where the last one failed", () => {
    expect(dueSince(last, at("09:59"))).toBeUndefined();
    expect(dueSince({ ...last, failed: true }, at("09:59"))).toBeUndefined();
    expect(dueSince({ ...last, next: undefined }, at("23:00"))).toBeUndefined();
  });
});

describe("what is kept of it", () => {
  test("is read as it was written, on one line", () => {
    const folder = temporaryFolder();
    writeLastBuild(folder, last);
    expect(readLastBuild(folder)).toEqual(last);
    writeLastBuild(folder, { code: "kode", now: last.now, failed: true });
    expect(readLastBuild(folder)).toEqual({ code: "kode", now: last.now, failed: true });
  });

  test.each([
    ["no file", undefined],
    ["no JSON", "{"],
    ["nothing", "null"],
    ["an empty text", ""],
    ["another shape", '{"code":"kode"}'],
    ["no moment", JSON.stringify({ ...last, next: "besok" })],
    ["a number for a text", JSON.stringify({ ...last, commit: 1 })],
  ])("counts as none where there is %s", (_what, text) => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    if (text !== undefined) writeFileSync(join(folder, lastBuildName), text);
    expect(readLastBuild(folder)).toBeUndefined();
  });
});
