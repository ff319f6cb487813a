import { expect, test } from "vitest";
import { parseYaml } from "../../scripts/lib/reading/yaml-source.ts";

test("keys in brackets print nothing of their own", () => {
  const printed: string[] = [];
  const listen = (warning: Error) => printed.push(warning.message);
  process.on("warning", listen);
  try {
    expect(parseYaml("{{ judul }}: [a]: b", "site.yaml").parsed).toBe(false);
    expect(parseYaml("[Info Perkara]: b", "site.yaml").parsed).toBe(false);
    expect(parseYaml("? { a: b }\n: c", "site.yaml").problems).toHaveLength(1);
  } finally {
    process.off("warning", listen);
  }
  expect(printed).toEqual([]);
});

/** A level of brackets is one step from the top. */
const nested = (levels: number): string => `x: ${"[".repeat(levels)}${"]".repeat(levels)}\n`;

test.each([
  ["a type of a language", "x: !!js/function a\n", "TAG_RESOLVE_FAILED"],
  ["a type of its own", "x: !rahasia a\n", "TAG_RESOLVE_FAILED"],
  ["bytes", "x: !!binary aGFp\n", "TAG"],
  ["a hundred levels and more", nested(101), "TOO_DEEP"],
  ["levels that would overflow the stack", nested(20_000), "TOO_DEEP"],
])("%s are refused", (_what, text, reason) => {
  const { parsed, value, problems } = parseYaml(text, "site.yaml");
  expect([parsed, value]).toEqual([false, undefined]);
  expect(problems.map(({ data }) => (data as { reason?: string }).reason)).toEqual([reason]);
});

test("as many levels and uses of a name as people write are read", () => {
  expect(parseYaml(nested(40), "site.yaml").parsed).toBe(true);
  const used = (count: number): string => `a: &a [b]\nx: [${Array(count).fill("*a").join(", ")}]\n`;
  expect(parseYaml(used(10), "site.yaml").parsed).toBe(true);
  expect(parseYaml(used(30), "site.yaml").problems.map(({ code }) => code)).toEqual(["yaml-alias-bomb"]);
});
