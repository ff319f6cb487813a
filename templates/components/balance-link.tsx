import { balanceAddress } from "../../scripts/lib/model/addresses.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

/** On to the verdicts of all months. */
export function BalanceLink({ site }: { site: SiteContext }) {
  return (
    <p>
      <a class="more" href={balanceAddress}>
        {site.words.balance.allMonths}
      </a>
    </p>
  );
}
