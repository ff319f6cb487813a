import type { Crumb } from "../../scripts/lib/site/crumb.ts";

/** The way from home to this page, which stands last and is no link. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  const last = crumbs.length - 1;
  return (
    <nav class="crumbs wrap" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.address}>
            {index < last ? (
              <a href={crumb.address}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
