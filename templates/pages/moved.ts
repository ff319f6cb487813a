import { pageType } from "../../scripts/lib/site/page.ts";
import { formerAddresses, servedRedirects } from "../../scripts/lib/site/site-addresses.ts";
import { renderRedirect } from "../layouts/redirect.tsx";

/**
 * Pages that lead on: the old addresses of redirects.yaml, and `/pilar/<id>/halaman/n/` and `/kampanye/<id>/halaman/n/`, which now have
 * their number right behind the list.
 */
export const moved = pageType(
  "moved",
  ({ publication }) => [
    ...Array.from(formerAddresses(publication), ([address, to]) => ({ address, data: { to } })),
    ...servedRedirects(publication).pages.map(({ from, to }) => ({ address: from.path, data: { to } })),
  ],
  (frame, { to }) => renderRedirect(frame, to),
);
