import { describe, expect, test } from "vitest";
import { repositoryOf } from "../../scripts/lib/editor/repository.ts";
import type { AdminSettings } from "../../scripts/lib/model/office.ts";

const plain: AdminSettings = { review: false, open: false };
const own = "https://kantor.go.id";

describe("an office's repository", () => {
  test.each<[what: string, url: string, admin: Partial<AdminSettings>, expected: object | undefined]>([
    [
      "is told by a project's address",
      "https://instansi.github.io/pilar",
      {},
      { host: "github", path: "instansi/pilar" },
    ],
    [
      "is told by an owner's address",
      "https://instansi.github.io",
      {},
      { host: "github", path: "instansi/instansi.github.io" },
    ],
    ["is told on GitLab", "https://grup.gitlab.io/situs", {}, { host: "gitlab", path: "grup/situs" }],
    ["is told by nothing", own, {}, undefined],
    [
      "is told by the settings",
      own,
      { repo: "kantor/situs" },
      { host: "github", path: "kantor/situs", api: "https://api.github.com" },
    ],
    [
      "is on a server of one's own",
      own,
      { repo: "humas/situs", host: "gitlab", server: "https://git.go.id/" },
      { server: "https://git.go.id", api: "https://git.go.id/api/v4" },
    ],
    [
      "is on GitHub Enterprise",
      own,
      { repo: "humas/situs", server: "https://git.go.id" },
      { host: "github", api: "https://git.go.id/api/v3" },
    ],
    [
      "is what the settings say, whatever the address",
      "https://a.github.io/b",
      { repo: "c/d" },
      { path: "c/d" },
    ],
  ])("%s", (_what, url, admin, expected) => {
    const found = repositoryOf({ url, admin: { ...plain, ...admin } });
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  test("is none where there is no editor", () => {
    expect(repositoryOf({ url: "https://a.github.io/b", admin: false })).toBeUndefined();
  });
});
