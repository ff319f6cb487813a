import type { cards as indonesian } from "../id/cards.ts";

export const cards: typeof indonesian = {
  kickers: {
    hashtag: "Hashtag",
    pillar: "Pillar",
    campaign: "Campaign",
    collaborator: "Made together with",
    month: "Month",
    year: "Year",
  },
  quote: "Quote",
  figure: "Figure",
  auction: {
    kind: "Auction",
    limit: "Reserve price",
    deposit: "Deposit",
    deadline: "Deposit by",
    portal: (host) => `Bid on ${host}`,
  },
  slide: (number, total) => `${number} of ${total}`,
  readMore: "Read the whole story",
};
