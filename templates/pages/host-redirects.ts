import { hostRedirectsAddress } from "../../scripts/lib/model/addresses.ts";
import { encodedPath } from "../../scripts/lib/model/old-address.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { servedRedirects } from "../../scripts/lib/site/site-addresses.ts";

/**
 * `/_redirects`, from which some hosts answer for old addresses by themselves, with 301:
 * https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.netlify.com/manage/routing/redirects/overview/,
 * https://docs.gitlab.com/user/project/pages/redirects/
 *
 * Cloudflare reads 2,000 rows and GitLab 1,000; everywhere else, and beyond, the pages at the old addresses lead on. An address with a
 * query can only be told by Netlify: the page without it is there, which only "!" goes before, and the others pass over such a row.
 */
export const hostRedirects = pageType(
  "host-redirects",
  ({ publication }) => {
    const { rows } = servedRedirects(publication);
    if (rows.length === 0) return [];
    const plain = rows.filter(({ from }) => from.query === undefined);
    const asked = rows.filter(({ from }) => from.query !== undefined);
    const data = { rows: [...plain, ...asked].map(({ from, to }) => ({ ...from, to })) };
    return [{ address: hostRedirectsAddress, data }];
  },
  ({ href }, { rows }) =>
    rows
      .map(({ path, query, to }) => {
        const from = encodedPath(href(path));
        const target = encodeURI(href(to)).replaceAll("%25", "%");
        return query === undefined
          ? `${from} ${target} 301\n`
          : `${from} ${query.split("&").join(" ")} ${target} 301!\n`;
      })
      .join(""),
);
