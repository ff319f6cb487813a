import { expect, it } from "vitest";
import { formats } from "../../scripts/lib/cards/format.ts";
import { formatsOfChannels } from "../../scripts/lib/channels/formats-of-channels.ts";
import { limitsOfChannels } from "../../scripts/lib/channels/limits.ts";
import { channels } from "../../scripts/lib/model/office.ts";

it("gives every finding its source and its date", () => {
  expect(Object.keys(limitsOfChannels).sort()).toEqual([...channels].sort());
  for (const { measure: _, ...findings } of Object.values(limitsOfChannels)) {
    for (const { value, source, date } of Object.values(findings).filter((found) => found !== undefined)) {
      if (typeof value === "number") expect(value).toBeGreaterThan(0);
      expect(date).toMatch(/^20\d{2}-(?:0[1-9]|1[0-2])$/);
      expect(["seen", "second-hand"]).toContain(source);
    }
  }
});

it("has no channel that refuses what stands in place of what it refuses", () => {
  for (const { refused } of Object.values(limitsOfChannels)) {
    const signs = Object.keys(refused?.value ?? {});
    for (const other of Object.values(refused?.value ?? {})) {
      expect(signs.filter((sign) => other.includes(sign))).toEqual([]);
    }
  }
});

it.each(channels)("draws no card for %s that is heavier than it takes", (channel) => {
  const { formats: names, carousel } = formatsOfChannels[channel];
  const most = limitsOfChannels[channel].imageBytes?.value ?? Number.POSITIVE_INFINITY;
  for (const name of carousel ? [...names, carousel] : names) {
    expect(formats[name].largest).toBeLessThanOrEqual(most);
  }
});
