import { auctionWriter } from "../../scripts/lib/language/auction-words.ts";
import { type Auction, isOver } from "../../scripts/lib/model/auction.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

/** What a bidder must know of a lot, as its announcement has it. */
export function AuctionFacts({ site, auction }: { site: SiteContext; auction: Auction }) {
  const { words, publication } = site;
  const { lot, limit, deposit, deadline, portal } = auctionWriter(words, publication.site.timezone)(auction);
  return (
    <section class="auction" aria-labelledby="lelang">
      <h2 id="lelang">{lot}</h2>
      <dl>
        {[limit, deposit, deadline].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {isOver(auction.deadline, publication.now) ? (
          words.site.auctionOver
        ) : (
          <a href={auction.url} rel="noopener">
            {words.cards.auction.portal(portal)}
          </a>
        )}
      </p>
    </section>
  );
}
