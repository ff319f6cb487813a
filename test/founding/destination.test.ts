import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lookAtDestination } from "../../scripts/lib/founding/destination.ts";
import { foundOffice } from "../../scripts/lib/founding/found-office.ts";
import { temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { answersOf } from "./filled.ts";

describe("a folder", () => {
  it("is free where nothing is, or only what hosts and npm put there", () => {
    const folder = temporaryFolder();
    expect(lookAtDestination(join(folder, "belum", "ada"))).toEqual({ kind: "free" });
    expect(lookAtDestination(folder)).toEqual({ kind: "free" });
    mkdirSync(join(folder, ".git"));
    mkdirSync(join(folder, "node_modules"));
    writeFiles(folder, {
      "README.md": "",
      LICENSE: "",
      ".gitignore": "",
      "package.json": "{}",
      "Thumbs.db": "",
    });
    expect(lookAtDestination(folder)).toEqual({ kind: "free" });
  });

  it("is foreign where anything else is", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "README.md": "", "surat.docx": "", "content/catatan.txt": "" });
    expect(lookAtDestination(folder)).toEqual({ kind: "foreign", names: ["content", "surat.docx"] });
  });

  it("is an office's once site.yaml is there, and free again where the first run was stopped before", () => {
    const folder = join(temporaryFolder(), "kantor");
    const now = Date.parse("2026-11-22T01:00Z");
    foundOffice({ folder, answers: answersOf(), preset: "other", logo: undefined, pilar: "0.1.0", now });
    expect(lookAtDestination(folder)).toEqual({ kind: "office" });
    rmSync(join(folder, "content", "site.yaml"));
    expect(lookAtDestination(folder)).toEqual({ kind: "free" });
    writeFileSync(join(folder, "surat.docx"), "");
    expect(lookAtDestination(folder).kind).toBe("foreign");
  });

  it("is a file's place, or below one", () => {
    const file = join(temporaryFolder(), "berkas");
    writeFileSync(file, "");
    expect(lookAtDestination(file)).toEqual({ kind: "file" });
    expect(lookAtDestination(join(file, "a", "b"))).toEqual({ kind: "file" });
  });
});
