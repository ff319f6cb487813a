import { expect, test } from "vitest";
import { findDuplicateAddresses } from "../../scripts/lib/reading/duplicate-addresses.ts";
import { named } from "../fixtures/temporary-office.ts";

const found = (...names: string[]) =>
  findDuplicateAddresses(
    names.map((name) => `posts/${name}/index.md`),
    (name) => `content/${name}`,
  );

test("posts at addresses of their own are no problem", () => {
  expect(found("2026-11/a", "2026-11/b", "2026-12/a")).toEqual([]);
});

test("of posts at one address the first has it, and the others are told where it is", () => {
  const problems = found("2026-11/Pos", "2026-11/lain", "2026-11/pos", "2026-11/POS");
  expect(named(problems)).toEqual([
    "duplicate-address content/posts/2026-11/POS/index.md:1:1",
    "duplicate-address content/posts/2026-11/pos/index.md:1:1",
  ]);
  for (const { severity, data } of problems) {
    expect(severity).toBe("error");
    expect(data).toEqual({ address: "/2026/11/pos/", first: "content/posts/2026-11/Pos/index.md" });
  }
});
