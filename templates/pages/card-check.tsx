import type { Card } from "../../scripts/lib/cards/card.ts";
import { cardCheckAddress, cardKeys, homeAddress } from "../../scripts/lib/model/addresses.ts";
import { mailOf } from "../../scripts/lib/site/contact-links.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { CardAnswers } from "../components/card-answers.tsx";
import { Contacts } from "../components/contacts.tsx";
import { isolated } from "../components/isolated.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface LatestCard {
  readonly card: Pick<Card, "address" | "width" | "height">;
  readonly post: { readonly address: string; readonly title: string; readonly date: string };
}

interface CardCheckData {
  readonly latest: readonly LatestCard[];
  readonly card: PageCard | undefined;
}

/** Cards to compare with by eye. */
const shown = 6;

/** `/cek/`: whether a card that somebody got is the office's, told in the reader's own browser */
export const cardCheck = pageType<CardCheckData>(
  "card-check",
  (content) => [
    {
      address: cardCheckAddress,
      data: {
        latest: content.publication.posts.slice(0, shown).flatMap(({ id, address, title, date }) => {
          const og = content.cards.get(cardKeys.post(id))?.og;
          if (!og) return [];
          const { width, height } = og;
          return [
            { card: { address: og.address, width, height }, post: { address, title, date: date.date } },
          ];
        }),
        card: homeCardOf(content),
      },
    },
  ],
  renderCardCheck,
);

function renderCardCheck(frame: Frame, { latest, card }: CardCheckData, address: string): string {
  const { words, assets, site, href } = frame;
  const { cardCheck: say } = words;
  const settings = {
    base: href(homeAddress),
    years: frame.years.map(({ year }) => year),
    places: say.places,
    language: words.site.locale,
  };
  return renderDocument(frame, {
    ...{ address, card, title: say.title },
    description: say.description(site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: say.nav, address }),
    needs: { "script-src": ["'self'"], "img-src": ["blob:"] },
    moreStyles: true,
    look: "wrap card-check",
    children: (
      <>
        <header class="post-head">
          <h1>{say.title}</h1>
          <p class="lede">{say.lede}</p>
        </header>
        <noscript>
          <p class="card-notice">{say.needsScript}</p>
        </noscript>
        <div id="cek" class="card-drop" hidden data-settings={JSON.stringify(settings)}>
          <p>
            <label class="card-choose">
              <input type="file" accept="image/*" aria-describedby="cek-catatan" />
              <span>{say.choose}</span>
            </label>
          </p>
          <p class="card-else">{say.orElse}</p>
          <p class="fine" id="cek-catatan">
            {say.stays}
          </p>
        </div>
        <section id="jawaban" class="card-answer" aria-live="polite" aria-label={say.answers} />
        <CardAnswers frame={frame} />
        <section class="card-ask" aria-labelledby="tanya">
          <h2 id="tanya">{say.ask}</h2>
          <p>{say.askText}</p>
          <Contacts frame={frame} />
          <Ppid frame={frame} />
        </section>
        {latest.length > 0 && <Latest frame={frame} latest={latest} />}
        <script defer src={href(assets.cardCheckScript)} />
      </>
    ),
  });
}

function Ppid({ frame: { site, href } }: { frame: Frame }) {
  if (!site.ppid) return null;
  const { name, url, email } = site.ppid;
  return (
    <p>
      <a href={href(url)}>{isolated(name)}</a>
      {email && (
        <>
          {": "}
          <a href={mailOf(email)}>{email}</a>
        </>
      )}
    </p>
  );
}

function Latest({ frame, latest }: { frame: Frame; latest: readonly LatestCard[] }) {
  const { words, href, site } = frame;
  return (
    <section class="card-latest" aria-labelledby="terbaru">
      <h2 id="terbaru">{words.cardCheck.latest}</h2>
      <ul>
        {latest.map(({ card, post }) => (
          <li key={post.address}>
            <img
              src={href(card.address)}
              width={card.width}
              height={card.height}
              alt={words.site.cardAlt(post.title, site.name)}
              loading="lazy"
            />
            <a href={href(post.address)} dir={dirOf(post.title)}>
              {post.title}
            </a>
            <time dateTime={post.date}>{formattersOf(frame).date(post.date)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
