import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auctionWriter } from "../../scripts/lib/language/auction-words.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { zoneName } from "../../scripts/lib/language/zone-name.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import { sampleSite } from "../templates/sample-site.ts";

function momentIn(timezone: string, text: string): Moment {
  const moment = clockIn(timezone).parse(text);
  if (!moment) throw new Error(text);
  return moment;
}

describe("the name of a zone is that of the moment shown", () => {
  test.each([
    ["Europe/London", "2026-07-03 08:00", "id", "GMT+1"],
    ["Europe/London", "2026-11-03 08:00", "id", "GMT+0"],
    ["Europe/London", "2026-07-03 08:00", "en", "BST"],
    ["Europe/London", "2026-11-03 08:00", "en", "GMT"],
    ["America/New_York", "2026-07-03 08:00", "id", "EDT"],
    ["America/New_York", "2026-12-03 08:00", "id", "EST"],
    ["Australia/Canberra", "2026-07-03 08:00", "id", "GMT+10"],
    ["Australia/Canberra", "2026-12-03 08:00", "id", "GMT+11"],
    ["Asia/Kolkata", "2026-07-03 08:00", "id", "GMT+5.30"],
    ["Asia/Kolkata", "2026-07-03 08:00", "en", "GMT+5:30"],
    ["Asia/Jakarta", "2026-07-03 08:00", "en", "WIB"],
    ["Asia/Makassar", "2026-07-03 08:00", "en", "WITA"],
    ["Asia/Jayapura", "2026-12-03 08:00", "id", "WIT"],
  ] as const)("in %s at %s (%s): %s", (timezone, at, language, name) => {
    const moment = momentIn(timezone, at);
    expect(zoneName(timezone, moment.epoch, wordsFor(language).site.locale)).toBe(name);
    expect(formattersOf(sampleSite({ site: { timezone, language } }).frame).moment(moment)).toContain(
      `\u00a0${name}`,
    );
    const auction = { lot: "Tanah", limit: 1, deposit: 1, deadline: moment, url: "https://lelang.go.id" };
    expect(auctionWriter(wordsFor(language), timezone)(auction).deadline.value).toContain(`\u00a0${name}`);
  });

  test("and names the offset that the machine-readable form has, all year round", () => {
    const hour = 3_600_000;
    const start = Date.parse("2026-01-01T00:30Z");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 }), (hours) => {
        const { iso, epoch } = clockIn("Europe/London").fromEpoch(start + hours * hour);
        const name = zoneName("Europe/London", epoch, "id-ID");
        expect(iso.slice(-6)).toBe(name === "GMT+1" ? "+01:00" : "+00:00");
      }),
    );
  });
});
