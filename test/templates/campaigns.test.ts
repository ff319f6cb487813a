import { describe, expect, test } from "vitest";
import type { Campaign } from "../../scripts/lib/model/office.ts";
import { campaignCss } from "../../scripts/lib/site/campaign-css.ts";
import { neutrals } from "../../scripts/lib/site/theme.ts";
import { contrast } from "../../scripts/lib/site/tones.ts";
import { elementsOf, textOf } from "./html.ts";
import { render, type SampleSite, samplePost, sampleSite } from "./sample-site.ts";

const running: Campaign = {
  ...{ id: "uang-kita", name: "Uang Kita", slogan: "Dari kita", description: undefined, hashtags: [] },
  ...{ start: "2026-07-01", end: "2026-12-31", replaces: ["APBN"], colour: "#8a1c4a" },
};
const siteWith = (change: Partial<Campaign>): SampleSite =>
  sampleSite({ posts: [samplePost(0, { campaign: { ...running, ...change } })] });
const bannerOf = (site: SampleSite) =>
  elementsOf(render(site, "/")).find((one) =>
    one.attrs.some(({ name, value }) => name === "class" && value.startsWith("campaign-banner ")),
  );

describe("a campaign", () => {
  test("has a banner on the front page while it runs, behind the newest posts", () => {
    const banner = bannerOf(siteWith({}));
    expect(banner && textOf(banner)).toContain("31 Des 2026");
    expect(banner?.attrs.find(({ name }) => name === "href")?.value).toBe("/kampanye/uang-kita/");
    const home = render(siteWith({}), "/");
    expect(home.indexOf("campaign-banner ")).toBeGreaterThan(home.indexOf("<h3"));
    expect(home).toContain("/aset/kampanye.css");
  });

  test.each<[string, Partial<Campaign>]>([
    ["it is over", { end: "2026-10-31" }],
    ["it has no end", { end: undefined }],
    ["it has not begun", { start: "2026-12-01" }],
  ])("has none where %s", (_when, change) => {
    const site = siteWith(change);
    expect(bannerOf(site)).toBeUndefined();
    expect(render(site, "/")).not.toContain("/aset/kampanye.css");
  });

  test.each<[keyof SampleSite["words"]["campaigns"]["states"], Partial<Campaign>]>([
    ["running", {}],
    ["over", { end: "2026-10-31" }],
  ])("says on its page that it is %s, with its days, in its colours", (state, change) => {
    const site = siteWith(change);
    const page = render(site, "/kampanye/uang-kita/");
    expect(page).toContain(site.words.campaigns.states[state]);
    expect(page).toContain("1 Juli 2026");
    expect(page).toContain("campaign k-uang-kita");
  });

  test("of any colour has tones that words and marks can be told by, light and dark", () => {
    for (const colour of ["#8a1c4a", "#fde68a", "#000000", "#ffffff", "#7fb7d6"]) {
      const [light = "", dark = ""] = campaignCss([{ id: "a", colour }]).split("@media");
      for (const [css, scheme] of [
        [light, "light"],
        [dark, "dark"],
      ] as const) {
        const tone = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(css)?.[1] ?? "";
        const { paper, muted, text } = neutrals[scheme];
        for (const ground of [paper, tone("soft")])
          expect(contrast(tone("ink"), ground), `${colour} ${scheme}`).toBeGreaterThanOrEqual(4.5);
        for (const ink of [muted, text])
          expect(contrast(ink, tone("soft")), `${colour} ${scheme}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(tone("fill"), paper)).toBeGreaterThanOrEqual(3);
      }
    }
    expect(campaignCss([{ id: "a", colour: undefined }])).toBe("");
  });
});

test("terms stand on a page of their own by the alphabet, each where its brackets lead, and in the footer", () => {
  const term = (id: string, name: string) => ({
    id,
    name,
    also: ["Lain"],
    plain: `arti ${name}`,
    meaning: undefined,
    avoid: false,
  });
  const site = sampleSite({
    posts: [samplePost(0)],
    terms: [term("pnbp", "PNBP"), term("hak", "hak tanggungan")],
  });
  const page = render(site, "/istilah/");
  expect(page.indexOf('id="hak"')).toBeLessThan(page.indexOf('id="pnbp"'));
  expect(page).toContain("arti PNBP");
  expect(render(site, "/")).toContain('href="/istilah/"');
  expect(render(site, "/sitemap.xml")).toContain("https://kantor-contoh.go.id/istilah/");
  expect(render(sampleSite({ posts: [samplePost(0)] }), "/")).not.toContain('href="/istilah/"');
});
