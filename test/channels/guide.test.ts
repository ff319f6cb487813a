import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatsOfChannels } from "../../scripts/lib/channels/formats-of-channels.ts";
import { limitsOfChannels } from "../../scripts/lib/channels/limits.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { channels } from "../../scripts/lib/model/office.ts";

const guide = readFileSync(join(import.meta.dirname, "../../PANDUAN.md"), "utf8").replace(/\s+/g, " ");
const { channelNames } = wordsFor("id").site;

describe.each(channels)("the guide knows of %s", (channel) => {
  it("that posts can go there", () => {
    const row = /\| `channels` \|[^|]*\|([^|]*)\|/.exec(guide)?.[1] ?? "";
    expect(row).toContain(`\`${channel}\``);
  });

  it("how long a text may be", () => {
    const limits = /Batas setiap kanal: (.*?)\. Threads/.exec(guide)?.[1] ?? "";
    const most = new Intl.NumberFormat("id").format(limitsOfChannels[channel].text.value);
    expect(limits).toContain(`${channelNames[channel]} ${most}`);
  });

  it("whether it shows carousels", () => {
    const named = /Karusel dibuat untuk ([^:]*):/.exec(guide)?.[1] ?? "";
    expect(named.includes(channelNames[channel])).toBe(formatsOfChannels[channel].carousel !== undefined);
  });
});
