import { pageTypes } from "../../../templates/pages/index.ts";
import { wordsFor } from "../language/words.ts";
import { publicMonthReports } from "../mix/month-reports.ts";
import type { Office } from "../model/office.ts";
import { publish } from "../model/publication.ts";

/**
 * The address of every page and feed that a build makes of the office as it stands, asked of the pages themselves. Nothing
 * is rendered. What only a build brings forth is not among them: pictures, cards, share kits, the style sheet.
 */
export function siteAddresses(office: Office): ReadonlySet<string> {
  const publication = publish(office);
  const site = {
    publication,
    words: wordsFor(office.site.language),
    pictures: new Map(),
    cards: new Map(),
    kits: new Map(),
    assets: { stylesheet: "", fonts: [], icons: {}, logo: undefined, kitStylesheet: "", kitScript: "" },
    months: publicMonthReports(publication),
  };
  return new Set(pageTypes.flatMap((type) => type.pages(site).map(({ address }) => address)));
}
