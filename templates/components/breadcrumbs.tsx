import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { isolated } from "./isolated.tsx";

/** The way from home to this page, which stands last and is not a link. */
export function Breadcrumbs({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) {
  const last = crumbs.length - 1;
  return (
    <nav class="crumbs wrap" aria-label={frame.words.site.breadcrumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.address}>
            {index < last ? (
              <a href={frame.href(crumb.address)}>{isolated(crumb.label)}</a>
            ) : (
              <span aria-current="page">{isolated(crumb.label)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
