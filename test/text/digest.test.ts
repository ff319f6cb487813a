import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digested, digestOf } from "../../scripts/lib/text/digest.ts";

const text = fc.string({ unit: "binary" });
const parts = fc.array(fc.oneof(text, fc.constantFrom("", "1:", "0:", "a", "2:ab")), { maxLength: 4 });

describe("digestOf", () => {
  it("is the same for the same parts, and 32 hexadecimal digits", () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(digestOf(...list)).toBe(digestOf(...list));
        expect(digestOf(...list)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });

  it("tells parts apart, however they are cut", () => {
    expect(digestOf("ab", "c")).not.toBe(digestOf("a", "bc"));
    expect(digestOf("", "a")).not.toBe(digestOf("a", ""));
    expect(digestOf("a", "")).not.toBe(digestOf("a"));
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [whole, other] = [a, b].map((list) => JSON.stringify(list));
        // One part alone is what it is; more than one are written with their lengths.
        fc.pre(a.length > 1 && b.length > 1);
        expect(digestOf(...a) === digestOf(...b)).toBe(whole === other);
      }),
    );
  });

  it("of bytes is that of their text, but for one part alone", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(digestOf("a", bytes("bc"))).toBe(digestOf("a", "bc"));
    expect(digestOf(bytes("ab"))).not.toBe(digestOf(bytes("a"), bytes("b")));
    expect(digestOf(bytes("ab"))).not.toBe(digestOf("ab"));
  });

  it("tells texts apart that differ in a single character", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(digestOf(a) === digestOf(b)).toBe(a === b);
      }),
    );
  });
});

describe("a digested object", () => {
  const post = () => ({ id: "2026-11/pos", title: "Judul", hashtags: [{ key: "infolelang" }] });

  it("stays what it is to whoever reads it", () => {
    const value = post();
    expect(digested(value)).toBe(value);
    expect({ ...value }).toEqual(post());
    expect(Object.keys(value)).toEqual(Object.keys(post()));
    expect(value).not.toHaveProperty("digest");
  });

  it("stands for itself as its digest within other data", () => {
    const json = JSON.stringify({ posts: [digested(post()), digested(post())] });
    const digest = digestOf(JSON.stringify(post()));
    expect(JSON.parse(json)).toEqual({ posts: [digest, digest] });
  });

  it("has another digest where any of its parts is another, however deep", () => {
    const other = { ...post(), hashtags: [{ key: "infolelang", name: "InfoLelang" }] };
    expect(JSON.stringify(digested(other))).not.toBe(JSON.stringify(digested(post())));
    const outer = (title: string) => digested({ inner: digested({ ...post(), title }) });
    expect(JSON.stringify(outer("A"))).not.toBe(JSON.stringify(outer("B")));
    expect(JSON.stringify(outer("A"))).toBe(JSON.stringify(outer("A")));
  });

  it("that is copied and changed is data again, without the digest of what it was", () => {
    const copy = { ...digested(post()), title: "Lain" };
    expect(JSON.stringify(copy)).toBe(JSON.stringify({ ...post(), title: "Lain" }));
  });
});
