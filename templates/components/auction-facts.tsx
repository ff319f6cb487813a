import { auctionWriter } from "../../scripts/lib/language/auction-words.ts";
import type { Auction } from "../../scripts/lib/model/auction.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

export interface AuctionFactsProps {
  readonly frame: Frame;
  readonly auction: Auction;
  /** whether its deadline has gone by */
  readonly over: boolean;
}

/** What a bidder must know of a lot, as its announcement has it. */
export function AuctionFacts({ frame, auction, over }: AuctionFactsProps) {
  const { words, site } = frame;
  const { lot, limit, deposit, deadline, portal } = auctionWriter(words, site.timezone)(auction);
  return (
    <section class="auction" aria-labelledby="lelang">
      <h2 id="lelang" dir={dirOf(lot)}>
        {lot}
      </h2>
      <dl>
        {[limit, deposit, deadline].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {over ? (
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
