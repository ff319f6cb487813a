import { formerCardsAddress, listCardsAddress, yearCardsAddress } from "../../scripts/lib/model/addresses.ts";
import { type CardList, cardsOfLists, cardsOfPosts, formerCards } from "../../scripts/lib/site/card-lists.ts";
import { pageType } from "../../scripts/lib/site/page.ts";

/** `/cek/kartu.json`, `/cek/kartu-2026.json`, …, `/cek/kartu-lama.json`: by what `/cek/` knows the office's cards again */
export const cardList = pageType<CardList>(
  "card-list",
  (content) => [
    ...content.publication.years.map(({ subject, posts }) => ({
      address: yearCardsAddress(subject),
      get data() {
        return cardsOfPosts(posts, content);
      },
    })),
    {
      address: listCardsAddress,
      get data() {
        return cardsOfLists(content);
      },
    },
    {
      address: formerCardsAddress,
      get data() {
        return formerCards(content);
      },
    },
  ],
  (_frame, list) => `${JSON.stringify(list)}\n`,
);
