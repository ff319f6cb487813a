import { expect, test } from "vitest";
import { isOldConsole, withSignsOf } from "../../scripts/lib/terminal/terminal.ts";
import { widthOf } from "../../scripts/lib/terminal/width.ts";

test.each([
  ["win32", {}, true],
  ["win32", { WT_SESSION: "1" }, false],
  ["win32", { TERM_PROGRAM: "vscode" }, false],
  ["win32", { TERM: "xterm-256color" }, false],
  ["linux", {}, false],
] as const)("%s with %j has the older console: %s", (platform, environment, old) => {
  expect(isOldConsole(platform, environment)).toBe(old);
});

test("a report shows no sign there that the console has not, and keeps its columns", () => {
  const text = "✓ seimbang ✗ 2 ◐I ●E █▓░ ▲▼ –";
  const shown = withSignsOf({ colour: false, width: 80, plain: true }, text);
  expect(shown).not.toMatch(/[✓✗◐]/);
  expect(widthOf(shown)).toBe(widthOf(text));
  expect(withSignsOf({ colour: false, width: 80 }, text)).toBe(text);
});
