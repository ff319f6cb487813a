import { auctionWriter } from "../../scripts/lib/language/auction-words.ts";
import type { Auction } from "../../scripts/lib/model/auction.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { FraudNotice } from "./fraud-notice.tsx";
import { LotState } from "./lot-state.tsx";

export interface AuctionFactsProps {
  readonly frame: Frame;
  readonly auction: Auction;
  /** whether its deadline has gone by */
  readonly over: boolean;
}

/** What a bidder must know of a lot, as its announcement has it. */
export function AuctionFacts({ frame, auction, over }: AuctionFactsProps) {
  const { words, site } = frame;
  const { lot, limit, portal, facts } = auctionWriter(words, site.timezone)(auction);
  return (
    <section class={`auction${over ? " over" : ""}`} aria-labelledby="lelang">
      <p class="auction-state">
        <LotState frame={frame} lot={{ over, deadline: auction.deadline }} />
      </p>
      <h2 id="lelang" dir={dirOf(lot)}>
        {lot}
      </h2>
      <dl>
        <div class="auction-limit">
          <dt>{limit.label}</dt>
          <dd>{limit.value}</dd>
        </div>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir={dirOf(value)}>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {over ? (
          words.site.auctionOver
        ) : (
          <a class="auction-join" href={auction.url} rel="noopener">
            {words.cards.auction.portal(portal)}
          </a>
        )}
      </p>
      <FraudNotice frame={frame} />
    </section>
  );
}
