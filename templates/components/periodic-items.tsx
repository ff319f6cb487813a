import type { ItemReport } from "../../scripts/lib/disclosure/item-reports.ts";
import { type ItemState, itemStates } from "../../scripts/lib/disclosure/judge-item.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { capitalise } from "../../scripts/lib/text/capitalise.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Sign } from "./verdict.tsx";

interface ItemsProps {
  readonly frame: Frame;
  readonly items: readonly ItemReport[];
}

/** The signs of months mean the same here: right, wrong, still open. */
const signs = { current: "balanced", due: "open", late: "off" } as const;

function StateWord({ frame, state }: { frame: Frame; state: ItemState }) {
  return (
    <span class={`verdict ${signs[state]}`}>
      <Sign verdict={signs[state]} />
      {capitalise(frame.words.disclosure.periodic.states[state])}
    </span>
  );
}

/** How many items are in each state, and what each state means. */
export function PeriodicTally({ frame, items }: ItemsProps) {
  const { periodic } = frame.words.disclosure;
  const { number } = formattersOf(frame);
  return (
    <section aria-labelledby="ringkasan">
      <h2 id="ringkasan">{periodic.summary}</h2>
      <dl class="tally">
        {itemStates.map((state) => (
          <div key={state}>
            <dt>
              <StateWord frame={frame} state={state} />
            </dt>
            <dd>
              <b>{number(items.filter((item) => item.state === state).length)}</b>
              <span>{periodic.meanings[state]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Late ones first, then those that are awaited: what is missing is not to be looked for. */
export function PeriodicItems({ frame, items }: ItemsProps) {
  const order = ["late", "due", "current"] as const;
  const sorted = order.flatMap((state) => items.filter((item) => item.state === state));
  return (
    <section aria-labelledby="butir">
      <h2 id="butir">{frame.words.disclosure.periodic.itemsHeading}</h2>
      <ul class="periodic-items">
        {sorted.map((item) => (
          <Item key={item.id} frame={frame} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ frame, item }: { frame: Frame; item: ItemReport }) {
  const { disclosure } = frame.words;
  const { periodic, intervals } = disclosure;
  const { date } = formattersOf(frame);
  const { name, about, rule, every, state, last, due, missed } = item;
  return (
    <li class={state}>
      <div>
        <h3 dir={dirOf(name)}>{name}</h3>
        {about && <p dir={dirOf(about)}>{about}</p>}
        <p class="periodic-rule">
          {capitalise(intervals[every])}
          {" · "}
          {rule}
        </p>
      </div>
      <div class="periodic-state">
        <p>
          <StateWord frame={frame} state={state} />
        </p>
        <p>
          {last ? (
            <>
              <time dateTime={last.date}>{periodic.last(date(last.date))}</time>
              {": "}
              <a href={frame.href(last.address)} rel={last.address.startsWith("/") ? undefined : "noopener"}>
                {last.title ?? periodic.page}
              </a>
            </>
          ) : (
            periodic.never
          )}
        </p>
        <p>
          {state === "late"
            ? periodic.lateSince(date(due), missed)
            : state === "due"
              ? periodic.dueBy(date(due))
              : periodic.next(date(due))}
        </p>
      </div>
    </li>
  );
}
