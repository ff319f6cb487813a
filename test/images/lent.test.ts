import { expect, test } from "vitest";
import { lent } from "../../scripts/lib/images/lent.ts";

test("whoever keeps what it was lent keeps no bytes", async () => {
  const own = Uint8Array.of(1, 2, 3);
  const kept: Buffer[] = [];
  const sum = await lent(own, async (bytes) => {
    kept.push(bytes);
    await new Promise(setImmediate);
    return bytes.reduce((a, b) => a + b);
  });
  expect(sum).toBe(6);
  expect(kept.map(({ length }) => length)).toEqual([0]);
  expect([...own]).toEqual([1, 2, 3]);
});

test("bytes that may still be read after a failure stay", async () => {
  const kept: Buffer[] = [];
  const lending = lent(Uint8Array.of(1, 2, 3), async (bytes) => {
    kept.push(bytes);
    throw new Error("too long");
  });
  await expect(lending).rejects.toThrow("too long");
  expect(kept.map((bytes) => [...bytes])).toEqual([[1, 2, 3]]);
});
