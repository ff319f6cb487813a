import { describe, expect, test } from "vitest";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

function read(line: string) {
  const { folder } = writeOffice({ "site.yaml": `${soundOffice["site.yaml"]}${line}\n` });
  return readOffice({ folder, label: "content", now: "2026-11-22T08:00" });
}

describe("the setting of the editor", () => {
  test("is on where nothing is said", () => {
    expect(read("").office?.site.admin).toEqual({ review: false, open: false });
  });

  test("may be false, or a map", () => {
    expect(read("admin: false").office?.site.admin).toBe(false);
    expect(read("admin: { repo: kantor/situs, review: true }").office?.site.admin).toEqual({
      ...{ repo: "kantor/situs", review: true, open: false },
    });
  });

  test.each<[line: string, code: string, data: object]>([
    ["admin: true", "invalid-value", { key: "admin", expected: "admin" }],
    ["admin: { repos: a/b }", "unknown-key", { key: "repos", nearest: "repo" }],
    ["admin: { repo: situs }", "invalid-value", { key: "admin.repo", expected: "repository" }],
    ["admin: { host: bitbucket }", "invalid-value", { key: "admin.host", expected: "git-host" }],
    [
      "admin: { server: https://git.go.id/grup }",
      "invalid-value",
      { key: "admin.server", expected: "server" },
    ],
    ["admin: { review: ya }", "wrong-type", { key: "admin.review" }],
  ])("%s is told at its place", (line, code, data) => {
    const { problems } = read(line);
    expect(problems).toMatchObject([{ code, data, file: "content/site.yaml", line: 3 }]);
  });
});
