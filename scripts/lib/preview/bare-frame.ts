import { wordsFor } from "../language/words.ts";
import type { LanguageCode, Moment, Site } from "../model/office.ts";
import { fallbackTimezone } from "../reading/read-registries.ts";
import type { Assets } from "../site/assets.ts";
import type { Frame } from "../site/frame.ts";
import { makeFrame } from "../site/frame.ts";

/** The colour of what is no office's. */
export const bareColour = "#0f3d5e";

/** What the preview's own pages are framed with as long as the office's own settings cannot be read. */
export function bareFrame(language: LanguageCode, assets: Assets, now: Moment): Frame {
  const name = wordsFor(language).preview.title;
  const site: Site = {
    ...{ name, fullName: name, description: "", url: "https://pratinjau.invalid", language },
    ...{ parent: undefined, notice: undefined, ppid: undefined, contacts: {}, channels: {}, captions: {} },
    timezone: fallbackTimezone,
    preset: [],
    brand: { logo: undefined, colour: bareColour, tagline: undefined },
    utm: false,
    admin: false,
    cards: { keep: 0 },
    history: "none",
    kit: { days: 0 },
    urgent: { days: 0 },
    verification: { signed: false },
    mix: { targets: {}, tolerance: 0, minimum: 0, perDay: 1, enforce: [] },
  };
  const empty = { posts: [], hashtags: [], pillars: [], campaigns: [], months: [], years: [] };
  const nothing = {
    postings: () => [],
    collaborators: [],
    pages: [],
    morePages: false,
    terms: [],
    classes: [],
    periodic: [],
    withdrawn: [],
    redirects: [],
  };
  return makeFrame({ site, now, ...empty, ...nothing, monthNotes: new Map() }, { assets, preview: true });
}
