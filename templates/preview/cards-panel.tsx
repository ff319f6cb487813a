import { renderToString } from "preact-render-to-string";
import type { Card } from "../../scripts/lib/cards/card.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { cardsId } from "./bar.tsx";

/** Every card of a post, drawn as they come into sight. */
export function renderCards(frame: Frame, cards: readonly Card[]): string {
  const { preview, captions } = frame.words;
  const { number } = formattersOf(frame);
  const nameOf = ({ kind, format, slide }: Card): string =>
    `${captions.cardKinds[kind]}${slide === undefined ? "" : ` ${number(slide)}`}, ${captions.cardFormats[format].toLowerCase()}`;
  return renderToString(
    <section class="wrap pv-cards" id={cardsId} aria-labelledby={`${cardsId}-judul`}>
      <h2 id={`${cardsId}-judul`}>{preview.cards.heading}</h2>
      <p>{preview.cards.note}</p>
      <ul>
        {cards.map((card) => (
          <li key={card.name}>
            <a href={frame.href(card.address)}>
              <img
                src={frame.href(card.address)}
                width={card.width}
                height={card.height}
                alt=""
                loading="lazy"
                decoding="async"
              />
              <b>{nameOf(card)}</b> <span>{`${card.width} × ${card.height}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>,
  );
}
