import { afterEach, expect, test, vi } from "vitest";
import type { CheckInput } from "../../scripts/lib/checks/check.ts";
import { checkOfOwn, type NamedCheck, ownCheckLimit } from "../../scripts/lib/checks/own-check.ts";

const input = { office: { folder: "kantor/content" } } as CheckInput;
const run = (own: unknown) => checkOfOwn({ file: "checks/a.ts", own } as NamedCheck)(input);
const finding = {
  at: { file: "content/site.yaml", line: 2, column: 3 },
  message: "Salah.",
  hint: "Betulkan.",
};

afterEach(() => {
  vi.useRealTimers();
});

test.each<[fault: string, own: unknown]>([
  ["no-check", undefined],
  ["no-check", 5],
  ["no-list", () => "teks"],
  ["no-list", () => undefined],
  ["no-finding", () => [null]],
  ["no-finding", () => [{ ...finding, at: { file: "x" } }]],
  ["no-finding", () => [{ ...finding, message: 3 }]],
  ["no-finding", () => [{ ...finding, severity: "fatal" }]],
])("a check that does not work is told of itself, not of the posts: %s %#", async (fault, own) => {
  expect(await run(own)).toEqual([
    expect.objectContaining({
      ...{ code: "own-check-broken", severity: "error", file: "kantor/templates/checks/a.ts", line: 1 },
      data: { check: "checks/a.ts", fault },
    }),
  ]);
});

test("a check that throws, at once or later, is told once with what it said", async () => {
  const fail = (): never => {
    throw Object.assign(new Error("aduh"), { code: "ENOENT" });
  };
  for (const own of [fail, async () => fail()])
    expect(await run(own)).toMatchObject([
      { code: "own-check-broken", data: { fault: "threw", reason: "aduh" } },
    ]);
});

test("what is complete of its findings is told all the same", async () => {
  expect(await run(() => [finding, null, { ...finding, severity: "error" }])).toMatchObject([
    { code: "own-check", severity: "warning", ...finding.at },
    { code: "own-check", severity: "error" },
    { code: "own-check-broken" },
  ]);
});

test("a check that never ends is not waited for", async () => {
  vi.useFakeTimers();
  const found = run(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(ownCheckLimit);
  expect(await found).toMatchObject([{ data: { fault: "no-end" } }]);
});
