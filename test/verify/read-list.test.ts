import { expect, test } from "vitest";
import { isPath, parseList } from "../../scripts/lib/verify/read-list.ts";
import { signatureOf } from "../../scripts/lib/verify/signature.ts";

const row = { path: "index.html", size: 1, sha256: "0".repeat(64) };
const list = {
  ...{ format: 1, about: "https://kantor.go.id/verifikasi/", commit: "a".repeat(40), changed: false },
  ...{
    repository: null,
    now: "2026-11-22T08:00:00+07:00",
    url: "https://kantor.go.id",
    cards: true,
    signed: false,
  },
  ...{ pilar: { version: "0.1.0", code: "x" }, machine: { node: "24", platform: "linux x64", sharp: "0" } },
  ...{ digest: "0".repeat(64), files: [row] },
};

test("takes a list as builds write it, with keys that it does not know", () => {
  expect(parseList(JSON.stringify({ ...list, baru: true }))).toMatchObject({
    commit: list.commit,
    files: [row],
  });
  expect(parseList(JSON.stringify({ ...list, commit: null }))).toMatchObject({ commit: null });
});

test.each<[string, unknown]>([
  ["no JSON", "<html>"],
  ["another format", { ...list, format: 2 }],
  ["a commit that is an option of git's", { ...list, commit: "--upload-pack=x" }],
  ["a moment that is an option of ours", { ...list, now: "--output=/" }],
  ["an address that is none", { ...list, url: "--content" }],
  ["a path out of the site", { ...list, files: [{ ...row, path: "../rahasia" }] }],
  ["a file twice", { ...list, files: [row, row] }],
  ["a size below nothing", { ...list, files: [{ ...row, size: -1 }] }],
])("takes none with %s", (_what, given) => {
  expect(parseList(typeof given === "string" ? given : JSON.stringify(given))).toBeUndefined();
});

test.each(["/etc/passwd", "a//b", "a/./b", "a/../b", "..", "a\\b", "C:/x", "a?b", "a\u0000b", ""])(
  "%j is no path of a site",
  (path) => {
    expect(isPath(path)).toBe(false);
  },
);

test("knows whether a signature is of a list", () => {
  const sha256 = "ab".repeat(32);
  const payload = (digest: string): string =>
    Buffer.from(JSON.stringify({ subject: [{ name: "build.json", digest: { sha256: digest } }] })).toString(
      "base64",
    );
  const attestation = (digest: string): string =>
    `${JSON.stringify({ dsseEnvelope: { payload: payload(digest) } })}\n`;
  const digest = Buffer.from(sha256, "hex").toString("base64");
  const blob = JSON.stringify({ messageSignature: { messageDigest: { algorithm: "SHA2_256", digest } } });
  expect(signatureOf(attestation(sha256), sha256)).toBe("of-this-list");
  expect(signatureOf(blob, sha256)).toBe("of-this-list");
  expect(signatureOf(attestation("cd".repeat(32)), sha256)).toBe("of-another");
  expect(signatureOf("{}", sha256)).toBe("unreadable");
  expect(signatureOf("<html>", sha256)).toBe("unreadable");
});
