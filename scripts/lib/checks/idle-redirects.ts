import { publish } from "../model/publication.ts";
import { problem } from "../problems/problem.ts";
import { placeRedirects } from "../site/redirects.ts";
import { ownAddresses } from "../site/site-addresses.ts";
import type { Check } from "./check.ts";

/** Lines of redirects.yaml that lead nobody on, since the site has, or will have, a page of its own at their old address. */
export const idleRedirects: Check = ({ office }) => {
  const { redirects, posts } = office;
  if (redirects.length === 0) return [];
  const own = [...ownAddresses(publish(office)), ...posts.map(({ address }) => address)];
  const { taken } = placeRedirects(own, redirects);
  return taken.map(([{ written, at }, address]) => problem("idle-redirect", at, { found: written, address }));
};
