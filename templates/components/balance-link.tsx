import { balanceAddress } from "../../scripts/lib/model/addresses.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** On to the verdicts of all months. */
export function BalanceLink({ frame }: { frame: Frame }) {
  return (
    <p>
      <a class="more" href={frame.href(balanceAddress)}>
        {frame.words.balance.allMonths}
      </a>
    </p>
  );
}
