import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { editorsFor } from "../../scripts/cli/open-editor.ts";

const code = join("bin", "code");

function commands(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string>>,
  { running, there = [] }: { running?: string; there?: readonly string[] } = {},
) {
  const exists = (path: string) => there.includes(path);
  return editorsFor({ platform, environment, running: () => running, exists }).map((editor) => [
    editor.command,
    ...editor.arguments,
  ]);
}

describe("an editor", () => {
  test("is the one that is named, with its options", () => {
    expect(commands("linux", { EDITOR: "nano" })).toEqual([["nano"]]);
    expect(commands("linux", { VISUAL: "code --wait", EDITOR: "vi" })).toEqual([["code", "--wait"]]);
    const path = String.raw`C:\Program Files\Editor\editor.exe`;
    expect(commands("win32", { EDITOR: path }, { there: [path] })[0]).toEqual([path]);
    expect(commands("win32", { EDITOR: `"${path}" -n` })[0]).toEqual([path, "-n"]);
  });

  test("is else the one that runs, unless it lives in another terminal", () => {
    expect(commands("linux", {}, { running: "code" })).toEqual([["code"]]);
    expect(commands("linux", {}, { running: "vim" })).toEqual([]);
  });

  test("is else VS Code where that is installed, and last what the system brings along", () => {
    const PATH = ["", "sbin", "bin"].join(delimiter);
    expect(commands("linux", { PATH }, { there: [code] })).toEqual([[code]]);
    expect(commands("win32", { Path: PATH }, { there: [`${code}.cmd`] })).toEqual([
      [`${code}.cmd`],
      ["notepad"],
    ]);
    expect(commands("darwin", {})).toEqual([["open", "-t"]]);
    expect(commands("linux", {})).toEqual([]);
  });
});
