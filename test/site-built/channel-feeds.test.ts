import { parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { namesAddress } from "../../scripts/lib/channels/link.ts";
import { channels } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { count, stated } from "../channels/counters.ts";
import { siteOf } from "./site.ts";

describe.each(["full", "court", "english"] as const)("the channel feeds of %s", (name) => {
  const site = siteOf(name);
  const { office } = site;
  const own = channels.filter((channel) => office.site.channels[channel] !== undefined);
  const feedOf = (channel: string) => {
    const text = site.bytes(`/kanal/${channel}.json`).toString("utf8");
    return { raw: JSON.parse(text), feed: parseJsonFeed(text) };
  };

  test("are there for each of the office's channels, and for no other", () => {
    const feeds = [...site.addresses].filter((address) => /^\/kanal\/.+/.test(address));
    expect(feeds.sort()).toEqual(own.map((channel) => `/kanal/${channel}.json`).sort());
  });

  test.each(own)("%s: is a JSON Feed 1.1 of the newest 20 posts that go there", (channel) => {
    const { raw, feed } = feedOf(channel);
    expect(raw.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.feed_url).toBe(`${office.site.url}/kanal/${channel}.json`);
    const expected = publish(office).posts.filter((post) => post.channels.includes(channel));
    expect(feed.items?.map(({ url }) => url)).toEqual(
      expected.slice(0, 20).map(({ address }) => office.site.url + address),
    );
    expect(new Set(feed.items?.map(({ id }) => id)).size).toBe(feed.items?.length);
  });

  test.each(own)(
    "%s: every item has a caption within the limits, a date, and cards that are there",
    (channel) => {
      const { raw, feed } = feedOf(channel);
      expect(feed.items?.length).toBeGreaterThan(0);
      for (const [index, item] of (feed.items ?? []).entries()) {
        const text = item.content_text ?? "";
        expect(namesAddress(text, item.url ?? "")).toBe(true);
        expect(count(text, channel)).toBeLessThanOrEqual(stated[channel].text);
        expect(text.match(/(?<=^|\s)#[A-Za-z]/g)?.length ?? 0).toBeLessThanOrEqual(stated[channel].hashtags);
        expect(Number.isNaN(Date.parse(String(item.date_published)))).toBe(false);
        expect(item.attachments?.length).toBeGreaterThan(0);
        for (const [place, attachment] of (item.attachments ?? []).entries()) {
          const bytes = site.bytes((attachment.url ?? "").slice(office.site.url.length));
          expect(attachment.size_in_bytes).toBe(bytes.length);
          expect(attachment.mime_type).toMatch(/^image\/(?:png|jpeg)$/);
          expect(raw.items[index].attachments[place]._pilar.alt.length).toBeGreaterThan(10);
        }
      }
    },
  );
});
