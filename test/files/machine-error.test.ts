import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failureText } from "../../scripts/cli/command.ts";
import { isMachineError, machineFault } from "../../scripts/lib/files/machine-error.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const withCode = (code: string): Error => Object.assign(new Error(`${code}: whatever`), { code });

test("errors of the machine are known by their code", () => {
  const found = ["ENOSPC", "EDQUOT", "EACCES", "EROFS", "EMFILE", "EBUSY", "EIO"].map((code) =>
    machineFault(withCode(code)),
  );
  expect(found).toEqual(["full", "full", "forbidden", "forbidden", "crowded", "busy", "broken"]);
});

test("or by the system's own words, where a library passes them on", () => {
  const said = (words: string): Error => new Error(`foto.jpg: unable to write\nunix error: ${words}`);
  expect(machineFault(said("No space left on device"))).toBe("full");
  expect(machineFault(said("Too many open files"))).toBe("crowded");
  expect(machineFault(new Error("VipsJpeg: premature end of JPEG image"))).toBeUndefined();
});

test("a file that is not there, and whatever else is thrown, is no error of the machine", () => {
  for (const error of [
    withCode("ENOENT"),
    withCode("ERR_INVALID_URL"),
    new TypeError("Invalid URL"),
    "ENOSPC",
    undefined,
  ])
    expect(isMachineError(error)).toBe(false);
  try {
    readFileSync(temporaryFolder());
  } catch (error) {
    expect(isMachineError(error)).toBe(false);
  }
});

test("a command ends on one with what to do about it, in both languages", () => {
  for (const language of ["id", "en"] as const) {
    const text = failureText(withCode("ENOSPC"), wordsFor(language));
    expect(text).toContain("ENOSPC");
    expect(text).toContain(wordsFor(language).machine.faults.full.advice);
    expect(failureText(new Error("Invalid URL"), wordsFor(language))).toContain("Invalid URL");
  }
});

test("on Windows a file that is held by another program is busy, not forbidden", () => {
  const rename = Object.assign(withCode("EPERM"), { syscall: "rename" });
  expect(machineFault(rename, "win32")).toBe("busy");
  expect(machineFault(rename, "linux")).toBe("forbidden");
  expect(machineFault(Object.assign(withCode("EPERM"), { syscall: "open" }), "win32")).toBe("forbidden");
  expect(machineFault(Object.assign(withCode("ENOSPC"), { syscall: "rename" }), "win32")).toBe("full");
});
