import type { Words } from "../words.ts";

export const search: Words["search"] = {
  title: "Search",
  nav: "Search",
  label: "Search this site",
  submit: "Search",
  description: (office) =>
    `Search the announcements, guides and news of ${office} by word, pillar, hashtag, year and kind.`,
  placeholder: "For example: house auction",
  filters: "Narrow the results",
  pillar: "Pillar",
  hashtag: "Hashtag",
  year: "Year",
  kind: "Kind",
  any: "All",
  needsScript:
    "Searching needs JavaScript, which is switched off in your browser. Browse the hashtags and months below.",
  results: "Search results",
  busy: "Searching…",
  failed:
    "The search could not be loaded. Check your connection and try again, or browse the hashtags and months below.",
  one: "1 result",
  many: "{n} results",
  none: "No results",
  for: " for “{q}”",
  within: " from {years}",
  advice: "Try other, more general words, check their spelling, or use fewer filters.",
  more: "Show {n} more",
  older: "Search {years} as well",
  browseHashtags: "Browse by hashtag",
  browseCollaborators: "By collaborator",
  browseMonths: "Browse by month",
};
