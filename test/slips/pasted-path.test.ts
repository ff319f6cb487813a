import { describe, expect, test } from "vitest";
import { pastedPath } from "../../scripts/lib/slips/pasted-path.ts";

const on = (platform: NodeJS.Platform, home: string) => (text: string) =>
  pastedPath(text, { platform, home });

describe("a path that was dragged into a terminal", () => {
  test.each([
    [String.raw`C:\Users\ani\foto.jpg`, String.raw`C:\Users\ani\foto.jpg`],
    [String.raw`"C:\Users\ani\Foto Kantor (1).jpg"`, String.raw`C:\Users\ani\Foto Kantor (1).jpg`],
    [String.raw`& 'C:\Users\ani\Jum''at pagi.jpg' `, String.raw`C:\Users\ani\Jum'at pagi.jpg`],
    [String.raw`\\server\humas\foto.jpg`, String.raw`\\server\humas\foto.jpg`],
    ["file:///C:/Users/ani/Foto%20Kantor.jpg", String.raw`C:\Users\ani\Foto Kantor.jpg`],
    [String.raw`~\Pictures\foto.jpg`, String.raw`C:\Users\ani\Pictures\foto.jpg`],
    ["D:/foto.jpg", "D:/foto.jpg"],
  ])("of Windows, %s, is %s", (text, path) => {
    expect(on("win32", String.raw`C:\Users\ani`)(text)).toBe(path);
  });

  test.each([
    ["/Users/ani/foto.jpg", "/Users/ani/foto.jpg"],
    [String.raw`/Users/ani/Foto\ Kantor\ \(1\).jpg `, "/Users/ani/Foto Kantor (1).jpg"],
    [String.raw`/Users/ani/Jum\'at\ pagi.jpg`, "/Users/ani/Jum'at pagi.jpg"],
    ["'/home/ani/Foto Kantor.jpg'", "/home/ani/Foto Kantor.jpg"],
    [String.raw`'/home/ani/Jum'\''at.jpg'`, "/home/ani/Jum'at.jpg"],
    [String.raw`"/home/ani/\"Foto\".jpg"`, '/home/ani/"Foto".jpg'],
    ["file:///home/ani/Foto%20Kantor.jpg", "/home/ani/Foto Kantor.jpg"],
    ["~/Pictures/foto.jpg", "/home/ani/Pictures/foto.jpg"],
    ["file:///%E0%A4%A", "file:///%E0%A4%A"],
    ["~ani.jpg", "~ani.jpg"],
    ["", ""],
  ])("of macOS or Linux, %s, is %s", (text, path) => {
    expect(on("darwin", "/home/ani")(text)).toBe(path);
  });
});
