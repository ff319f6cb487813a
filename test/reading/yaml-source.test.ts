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
