import { describe, expect, it } from "vitest";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { exitCode } from "../../scripts/lib/report/exit-code.ts";

const at = { file: "content/site.yaml", line: 1, column: 1 };
const error = problem("empty-body", at, {});
const warning = problem("byte-order-mark", at, {});

describe("the exit code", () => {
  it.each([
    ["nothing", [], false, 0],
    ["nothing", [], true, 0],
    ["a warning", [warning], false, 0],
    ["a warning", [warning], true, 1],
    ["an error", [warning, error], false, 1],
    ["an error", [error], true, 1],
  ] as const)("for %s (%j, strict: %j) is %i", (_, problems, strict, expected) => {
    expect(exitCode(problems, { strict })).toBe(expected);
  });
});
