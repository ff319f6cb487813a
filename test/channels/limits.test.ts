import { expect, it } from "vitest";
import { limitsOfChannels } from "../../scripts/lib/channels/limits.ts";
import { channels } from "../../scripts/lib/model/office.ts";

it("gives every number its source and its date", () => {
  expect(Object.keys(limitsOfChannels).sort()).toEqual([...channels].sort());
  for (const { measure: _, ...limits } of Object.values(limitsOfChannels)) {
    for (const limit of Object.values(limits).filter((limit) => limit !== undefined)) {
      expect(limit.value).toBeGreaterThan(0);
      expect(limit.date).toMatch(/^20\d{2}-(?:0[1-9]|1[0-2])$/);
      expect(["seen", "second-hand"]).toContain(limit.source);
    }
  }
});
