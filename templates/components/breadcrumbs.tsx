import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { isolated } from "./isolated.tsx";

/** The way from home to where this page belongs. The page itself has no part in it: its title stands below. */
export function Breadcrumbs({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs wrap" aria-label={frame.words.site.breadcrumbs}>
      <ol>
        {crumbs.slice(0, -1).map((crumb) => (
          <li key={crumb.address}>
            <a href={frame.href(crumb.address)}>{isolated(crumb.label)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
