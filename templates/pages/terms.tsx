import { termsAddress } from "../../scripts/lib/model/addresses.ts";
import type { Term } from "../../scripts/lib/model/term.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { renderDocument } from "../layouts/document.tsx";

interface TermsData {
  /** by the alphabet */
  readonly terms: readonly Term[];
  readonly card: PageCard | undefined;
}

/** `/istilah/`: the terms of the office's trade in plain words; none where it registers none */
export const terms = pageType<TermsData>(
  "terms",
  (content) => {
    const { terms, site } = content.publication;
    if (terms.length === 0) return [];
    const { compare } = new Intl.Collator(site.language);
    const data = {
      terms: terms.toSorted((a, b) => compare(a.name, b.name)),
      card: homeCardOf(content),
    };
    return [{ address: termsAddress, data }];
  },
  (frame, { terms, card }, address) => {
    const { terms: words, site } = { ...frame.words, site: frame.site };
    const formats = formattersOf(frame);
    return renderDocument(frame, {
      ...{ address, card, title: words.title, description: words.description(site.name), type: "website" },
      crumbs: crumbsTo(frame, { label: words.nav, address }),
      moreStyles: true,
      look: "wrap list terms",
      children: (
        <>
          <header class="list-head">
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </header>
          <dl class="term-list">
            {terms.map(({ id, name, plain, also, meaning }) => (
              <div key={id} id={id}>
                <dt dir={dirOf(name)}>{name}</dt>
                <dd dir={dirOf(plain)}>{plain}</dd>
                {meaning && (
                  <dd class="meaning" dir={dirOf(meaning)}>
                    {meaning}
                  </dd>
                )}
                {also.length > 0 && <dd class="fine">{words.also(formats.list(also))}</dd>}
              </div>
            ))}
          </dl>
        </>
      ),
    });
  },
);
