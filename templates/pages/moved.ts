import { pageType } from "../../scripts/lib/site/page.ts";
import { formerAddresses } from "../../scripts/lib/site/site-addresses.ts";
import { renderRedirect } from "../layouts/redirect.tsx";

/** `/pilar/<id>/halaman/n/` and `/kampanye/<id>/halaman/n/`: what they lead to has its number right behind the list. */
export const moved = pageType(
  "moved",
  ({ publication }) =>
    Array.from(formerAddresses(publication), ([address, to]) => ({ address, data: { to } })),
  (frame, { to }) => renderRedirect(frame, to),
);
