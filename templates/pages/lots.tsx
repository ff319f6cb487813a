import { auctionWriter } from "../../scripts/lib/language/auction-words.ts";
import { lotsAddress } from "../../scripts/lib/model/addresses.ts";
import type { Auction } from "../../scripts/lib/model/auction.ts";
import { groupLots, type LotGroup, lotGroups } from "../../scripts/lib/model/lots.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { FraudNotice } from "../components/fraud-notice.tsx";
import { LotState } from "../components/lot-state.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface ShownLot {
  readonly address: string;
  readonly title: string;
  readonly auction: Auction;
}

interface LotsData {
  readonly lots: Readonly<Record<LotGroup, readonly ShownLot[]>>;
  /** how many more are over than are shown */
  readonly more: number;
  readonly card: PageCard | undefined;
}

/** Lots that are over and still shown. */
const shownOver = 30;

/** `/lelang/`, of an office that holds auctions: the lots of which one can still take part, the next deadline first, and those that are over */
export const lots = pageType<LotsData>(
  "lots",
  (content) => {
    const { publication } = content;
    if (!publication.site.preset.includes("auction")) return [];
    return [
      {
        address: lotsAddress,
        get data() {
          const { soon, open, over } = groupLots(publication.posts, publication.now);
          return {
            lots: { soon: soon.map(shown), open: open.map(shown), over: over.slice(0, shownOver).map(shown) },
            more: Math.max(0, over.length - shownOver),
            card: homeCardOf(content),
          };
        },
      },
    ];
  },
  renderLots,
);

function shown({ address, title, auction }: Post & { readonly auction: Auction }): ShownLot {
  return { address, title, auction };
}

function renderLots(frame: Frame, { lots: groups, more, card }: LotsData, address: string): string {
  const { words, site } = frame;
  const { page: say } = words.lots;
  const none = groups.soon.length + groups.open.length === 0;
  return renderDocument(frame, {
    ...{ address, card, title: say.title },
    description: say.description(site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: say.nav, address }),
    look: "wrap list lots",
    moreStyles: true,
    children: (
      <>
        <header class="list-head">
          <h1>{say.title}</h1>
          <p class="lede">{say.lede}</p>
        </header>
        {none && <p class="empty">{say.none}</p>}
        {lotGroups.map(
          (group) =>
            groups[group].length > 0 && (
              <section key={group} class="lot-group" aria-labelledby={`lot-${group}`}>
                <h2 id={`lot-${group}`}>{say.headings[group]}</h2>
                <ul>
                  {groups[group].map((lot) => (
                    <Lot key={lot.address} frame={frame} lot={lot} over={group === "over"} />
                  ))}
                </ul>
                {group === "over" && more > 0 && <p class="fine">{say.more(more)}</p>}
              </section>
            ),
        )}
        <FraudNotice frame={frame} />
      </>
    ),
  });
}

function Lot({ frame, lot, over }: { frame: Frame; lot: ShownLot; over: boolean }) {
  const { words, site, href } = frame;
  const { auction, address, title } = lot;
  const { limit, deposit, facts } = auctionWriter(words, site.timezone)(auction);
  const held = facts.filter(({ label }) => label === words.lots.date || label === words.lots.place);
  return (
    <li class={over ? "over" : undefined}>
      <h3 dir={dirOf(auction.lot)}>
        <a href={href(address)}>{auction.lot}</a>
      </h3>
      <p>
        <LotState frame={frame} lot={{ over, deadline: auction.deadline }} />
      </p>
      {title !== auction.lot && <p dir={dirOf(title)}>{title}</p>}
      <dl>
        {[limit, ...(over ? [] : [deposit, ...held])].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir={dirOf(value)}>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
