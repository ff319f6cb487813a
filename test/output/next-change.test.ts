import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publicMonthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { cardRequests } from "../../scripts/lib/output/card-requests.ts";
import { nextChange } from "../../scripts/lib/output/next-change.ts";
import { sharedPosts } from "../../scripts/lib/output/site-kits.ts";
import { frameKey, makeFrame } from "../../scripts/lib/site/frame.ts";
import { digestOf } from "../../scripts/lib/text/digest.ts";
import { pageTypes } from "../../templates/pages/index.ts";
import { fullOffice } from "../fixtures/full-office.ts";
import { post, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

function officeAt(folder: string, now: string): Office {
  const { office, problems } = read(folder, now);
  return office ?? expect.fail(JSON.stringify(problems));
}

describe("the next change", () => {
  const auction = (deadline: string): string =>
    `{ lot: Mobil, limit: 1000000, deposit: 500000, deadline: ${deadline} }`;
  test.each<[string, Record<string, string>, string | undefined]>([
    ["the month's end", {}, "2026-12-01T00:00:00+07:00"],
    ["a scheduled post", { date: "2026-11-25 09:30" }, "2026-11-25T09:30:00+07:00"],
    [
      "a draft, which never comes by itself",
      { date: "2026-11-25", draft: "true" },
      "2026-12-01T00:00:00+07:00",
    ],
    ["a share kit's last day", { date: "2026-09-26 07:00" }, "2026-11-25T07:00:00+07:00"],
    [
      "until when something published at once holds",
      { classification: "serta-merta", date: "2026-11-20", until: "2026-11-24 12:00" },
      "2026-11-24T12:00:00+07:00",
    ],
    [
      "the same by the office's number of days",
      { classification: "serta-merta", date: "2026-11-20 09:00" },
      "2026-11-27T09:00:00+07:00",
    ],
    ["until when a post holds", { validUntil: "2026-11-24 10:00" }, "2026-11-24T10:00:00+07:00"],
    ["its last day", { validUntil: "2026-11-24" }, "2026-11-25T00:00:00+07:00"],
    ["the day of its review", { reviewBy: "2026-11-24" }, "2026-11-24T00:00:00+07:00"],
    ["a lot's deadline", { auction: auction("2026-11-24 10:00") }, "2026-11-24T10:00:00+07:00"],
    ["a lot's deadline drawing near", { auction: auction("2026-11-30 10:00") }, "2026-11-23T10:00:00+07:00"],
    ["a lot's last day", { auction: auction("2026-11-24") }, "2026-11-25T00:00:00+07:00"],
  ])("is %s", (_what, fields, moment) => {
    const month = fields.date?.slice(0, 7) ?? "2026-11";
    const { folder } = writeOffice({
      "site.yaml": `${soundOffice["site.yaml"]}channels: { x: https://x.com/kantor }\n`,
      [`posts/${month}/lain/index.md`]: post({ title: "Lain", ...fields }),
    });
    expect(nextChange(officeAt(folder, "2026-11-22T08:00"))?.iso).toBe(moment);
  });

  test.each([
    ["begins", "start: 2026-11-25", "2026-11-25T00:00:00+07:00"],
    ["is over", "end: 2026-11-25", "2026-11-26T00:00:00+07:00"],
  ])("is the day on which a campaign %s", (_what, days, moment) => {
    const { folder } = writeOffice({
      "campaigns.yaml": `uang-kita: { name: Uang Kita, ${days} }\nlain: { name: Lain, start: 2026-11-23 }\n`,
      "posts/2026-11/lain/index.md": post({ title: "Lain", campaign: "uang-kita" }),
    });
    expect(nextChange(officeAt(folder, "2026-11-22T08:00"))?.iso).toBe(moment);
  });

  test("is the day after something periodic was due", () => {
    const { folder } = writeOffice({
      "berkala.yaml":
        "since: 2026-11-01\nitems:\n  kas: { name: Kas, rule: UU, every: bulanan, within: 24 }\n",
    });
    expect(nextChange(officeAt(folder, "2026-11-22T08:00"))?.iso).toBe("2026-11-25T00:00:00+07:00");
  });

  test("is the day on which a replaced card goes", () => {
    const { folder } = writeOffice({
      "site.yaml": `${soundOffice["site.yaml"]}cards: { keep: 3 }\n`,
    });
    const cards = {
      "/kartu/a.png": { first: "2026-11-01" },
      "/kartu/b.png": { first: "2026-11-01", replaced: "2026-11-20" },
    };
    const manifest = JSON.stringify({ version: 2, cards });
    expect(nextChange(officeAt(folder, "2026-11-22T08:00"), manifest)?.iso).toBe("2026-11-23T00:00:00+07:00");
  });
});

/**
 * A digest of all that a site is made of, without the moment that the balance is as of: whoever lets a page depend on the day has to
 * tell `nextChange`, or this finds out.
 */
function siteOf(office: Office): string {
  const publication = publish(office);
  const words = wordsFor(office.site.language);
  const requests = cardRequests(publication, words);
  const cards = new Map(publication.posts.map(({ id }) => [id, { og: undefined, all: [] }]));
  const shared = sharedPosts(publication, cards);
  const content = {
    ...{ publication, cards, pictures: new Map(), attachments: new Map() },
    kits: new Map(shared.map(({ id }) => [id, { address: `/${id}/kit.zip`, bytes: 1 }])),
    months: publicMonthReports(publication),
  };
  const assets = {
    stylesheet: "/a.css",
    listStylesheet: "/l.css",
    moreStylesheet: "/m.css",
    kitStylesheet: "/k.css",
    copyScript: "/k.js",
    feedStylesheet: "/u.css",
    richStylesheet: "/aset/kaya.css",
    dataStylesheet: "/aset/data.css",
    campaignStylesheet: "/aset/kampanye.css",
    searchStylesheet: "/aset/cari.css",
    searchScript: "/aset/cari.js",
    cardCheckScript: "/c.js",
    fonts: [],
    editor: undefined,
    icons: {},
    logo: undefined,
  };
  const frame = makeFrame(publication, { assets });
  const pages = pageTypes.flatMap((type) =>
    type
      .pages(content)
      .map(({ type: name, address, data }) => [
        address,
        JSON.stringify(data, (key, value) =>
          key === "now" && /^(?:balance|periodic|verification)/.test(name) ? undefined : value,
        ),
      ]),
  );
  return digestOf(
    frameKey(frame),
    JSON.stringify(pages),
    JSON.stringify([requests.ofLists(), publication.posts.map(requests.ofPost)]),
  );
}

test("nothing changes before it, in four months of an office that has some of all there is", {
  timeout: 90_000,
}, () => {
  const { folder } = writeOffice(
    {
      "posts/2026-11/terjadwal/index.md": post({ title: "Terjadwal", date: "2026-11-24 13:00" }),
      "posts/2026-12/nanti/index.md": post({
        ...{ title: "Nanti", date: "2026-12-03", pillar: "emosi" },
        auction: "{ lot: Mobil, limit: 1000000, deposit: 500000, deadline: 2026-12-20 10:00 }",
      }),
    },
    fullOffice,
  );
  const at = (epoch: number): Office => officeAt(folder, `${new Date(epoch).toISOString().slice(0, 19)}Z`);
  let office = at(Date.parse("2026-11-22T08:00:00+07:00"));
  let changes = 0;
  while (office.now.date < "2027-03-15") {
    const site = siteOf(office);
    const next = nextChange(office) ?? expect.fail("a month always ends");
    expect(siteOf(at(next.epoch - 1000)), `just before ${next.iso}`).toBe(site);
    // A deadline is over once its second has gone by.
    const then = at(Math.ceil(next.epoch / 1000) * 1000);
    if (siteOf(then) !== site) changes++;
    office = then;
  }
  expect(changes).toBeGreaterThan(8);
});
