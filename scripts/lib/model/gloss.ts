/** A few plain words in brackets, behind the first use of a term in a text: made where Markdown is rendered, and known again in its HTML. */

const opening = '<span class="gloss">';
const campaignOpening = '<span class="gloss of-campaign">';

/** @param link safe HTML */
export function glossHtml(link: string, ofCampaign: boolean): string {
  return `${ofCampaign ? campaignOpening : opening} (${link})</span>`;
}

/** A text's HTML as its author wrote it. Authors' own HTML is escaped: nothing else is marked so. */
export function withoutGlosses(html: string): string {
  return html.includes(opening.slice(0, -2)) ? html.replace(anyGloss, "") : html;
}

/** The same, with the glossary's left in. */
export function withoutCampaignGlosses(html: string): string {
  return html.includes(campaignOpening) ? html.replace(campaignGloss, "") : html;
}

const anyGloss = /<span class="gloss(?: of-campaign)?">[^<]*<a [^>]*>[^<]*<\/a>[^<]*<\/span>/g;
const campaignGloss = /<span class="gloss of-campaign">[^<]*<a [^>]*>[^<]*<\/a>[^<]*<\/span>/g;
