import type { lots as indonesian } from "../id/lots.ts";

export const lots: typeof indonesian = {
  open: "Still open",
  over: "Over",
  until: (date) => `deposit until ${date}`,
  since: (date) => `deposit was due ${date}`,
  date: "Auction held",
  place: "Place",
  seller: "Seller",
  viewing: "Viewing",
  cardKind: "Auction over",
  cardOver: "The deposit was due already",
  page: {
    nav: "Auctions",
    title: "Our auctions",
    lede: "The lots of which one can still take part, the next deadline first, and those that are over.",
    description: (office) => `The lots of ${office}: still open, closing soon, and over.`,
    none: "No lot is open at the moment.",
    headings: { soon: "Closing soon", open: "Still open", over: "Over" },
    more: (count) => `${count} older lots are in the months' archive.`,
  },
  fraudHeading: "Beware of auction fraud",
  fraud:
    "The state's auctions are held at lelang.go.id alone. Deposits go to the virtual account number that you are given in your own account there, never to an account in a person's name. Did somebody contact you and ask for a transfer? Send no money; ask us first.",
};
