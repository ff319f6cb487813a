import { openSearchAddress, searchAddress } from "../../scripts/lib/model/addresses.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

/** Characters of a short name, which browsers show: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const nameLength = 16;

/** `/opensearch.xml`, by which a browser offers the site's search in its own address line: OpenSearch 1.1 */
export const openSearch = pageType(
  "open-search",
  () => [{ address: openSearchAddress, data: {} }],
  ({ site, words, assets, absolute }) => {
    const icon = assets.icons[32];
    const lines = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${xmlText(Array.from(site.name).slice(0, nameLength).join("").trim())}</ShortName>`,
      `<Description>${xmlText(words.search.description(site.name))}</Description>`,
      "<InputEncoding>UTF-8</InputEncoding>",
      `<Language>${site.language}</Language>`,
      ...(icon ? [`<Image width="32" height="32" type="image/png">${xmlText(absolute(icon))}</Image>`] : []),
      `<Url type="text/html" method="get" template="${xmlText(`${absolute(searchAddress)}?q={searchTerms}`)}"/>`,
      "</OpenSearchDescription>",
    ];
    return `${lines.join("\n")}\n`;
  },
);
