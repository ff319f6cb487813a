import { expect, test } from "vitest";
import { roomFor } from "../scripts/lib/memory.ts";

test.each([
  ["a small container", 600e6, 8, 1],
  ["a small machine", 1e9, 8, 2],
  ["a machine of two cores", 8e9, 2, 2],
  ["a large machine", 64e9, 8, 8],
  ["a container without a limit", Number.POSITIVE_INFINITY, 4, 4],
])("as much is done at once as %s has room for", (_what, bytes, wanted, done) => {
  expect(roomFor(wanted, bytes)).toBe(done);
});
