import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { labelOf } from "../../scripts/cli/command.ts";
import { holds, nameBelow, slashed } from "../../scripts/lib/files/paths.ts";
import { touchedBy } from "../../scripts/lib/session/touched.ts";

const office = String.raw`C:\Users\nama.pegawai\Documents\GitHub\kantor`;

describe("on Windows", () => {
  test.each([
    [office, ""],
    [`${office}\\`, ""],
    [String.raw`${office}\content\posts`, "content/posts"],
    [String.raw`c:\users\Nama.Pegawai\documents\github\KANTOR\content`, "content"],
    [`${office.replaceAll("\\", "/")}/content`, "content"],
    [String.raw`${office}\..content`, "..content"],
    [String.raw`${office}-lama\content`, undefined],
    [String.raw`C:\Users`, undefined],
    [String.raw`D:\kantor\content`, undefined],
    [String.raw`\\server\humas\kantor`, undefined],
  ])("%s has the name %s below the office", (path, name) => {
    expect(nameBelow(office, path, win32)).toBe(name);
    expect(holds(office, path, win32)).toBe(name !== undefined);
  });

  test("a folder of the network holds what lies in it", () => {
    const share = String.raw`\\server\humas\kantor`;
    expect(nameBelow(share, String.raw`\\SERVER\humas\kantor\content\site.yaml`, win32)).toBe(
      "content/site.yaml",
    );
    expect(holds(share, String.raw`\\server\lain\kantor`, win32)).toBe(false);
  });

  test("a drive holds all of itself", () => {
    expect(nameBelow("C:\\", office, win32)).toBe("Users/nama.pegawai/Documents/GitHub/kantor");
  });

  test("problems name the content folder from where the command runs", () => {
    expect(labelOf(String.raw`${office}\content`, office, win32)).toBe("content");
    expect(labelOf(String.raw`${office}\isi\content`, office.toLowerCase(), win32)).toBe("isi/content");
    expect(labelOf(String.raw`D:\arsip\content`, office, win32)).toBe("content");
    expect(labelOf(office, office, win32)).toBe("kantor");
  });

  test("a change is found in its folder, in whatever capitals the watcher has the drive", () => {
    const content = String.raw`${office}\content`;
    const touched = touchedBy(content, [String.raw`c:${content.slice(2)}\posts\2026-11\pos\index.md`], win32);
    expect(["posts/2026-11/pos", "posts/2026-11", "posts", ""].every((folder) => touched.has(folder))).toBe(
      true,
    );
    expect(touched.has("pages")).toBe(false);
    expect(touchedBy(content, [String.raw`${office}\package.json`], win32).has("")).toBe(false);
  });
});

describe("elsewhere", () => {
  test.each([
    ["/home/ani/kantor/content", "content"],
    ["/home/ani/kantor/..content", "..content"],
    ["/home/ani/Kantor", undefined],
    ["/home/ani", undefined],
  ])("%s has the name %s below the office", (path, name) => {
    expect(nameBelow("/home/ani/kantor", path, posix)).toBe(name);
  });

  test("a backslash is part of a name", () => {
    expect(slashed(String.raw`a\b/c`, posix)).toBe(String.raw`a\b/c`);
    expect(slashed(String.raw`a\b/c`, win32)).toBe("a/b/c");
  });
});
