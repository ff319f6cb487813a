import {
  collaboratorAddress,
  hashtagAddress,
  homeAddress,
  monthAddress,
  searchAddress,
  searchEngineAddress,
  searchIndexFolder,
  yearAddress,
} from "../../scripts/lib/model/addresses.ts";
import type { Collaborator } from "../../scripts/lib/model/collaborator.ts";
import type { Hashtag } from "../../scripts/lib/model/office.ts";
import { pagefindVersion } from "../../scripts/lib/search/pagefind.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { pagesShard, searchFilters, searchShards } from "../../scripts/lib/site/search-shards.ts";
import { searchNeeds } from "../../scripts/lib/site/security.ts";
import { isolated } from "../components/isolated.tsx";
import { SearchField } from "../components/search-form.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface SearchData {
  /** the parts of the index, in the order in which they are opened */
  readonly shards: readonly (readonly [name: string, pages: number, tag: string])[];
  readonly engine: string;
  readonly hashtags: readonly Pick<Hashtag, "key" | "name">[];
  readonly collaborators: readonly Pick<Collaborator, "id" | "name">[];
  /** newest first */
  readonly months: readonly string[];
  readonly card: PageCard | undefined;
}

/** `/cari/`: finds words in all posts and pages, in the reader's own browser; without a script it leads to hashtags and months */
export const search = pageType<SearchData>(
  "search",
  (content) => [
    {
      address: searchAddress,
      get data() {
        const { publication } = content;
        const version = pagefindVersion();
        return {
          shards: searchShards(publication).map(
            ({ name, pages, key }) => [name, pages.length, key.slice(0, 10)] as const,
          ),
          engine: searchEngineAddress(version),
          hashtags: publication.hashtags.map(({ subject: { key, name } }) => ({ key, name })),
          collaborators: publication.collaborators.map(({ subject: { id, name } }) => ({ id, name })),
          months: publication.months.map(({ subject }) => subject),
          card: homeCardOf(content),
        };
      },
    },
  ],
  renderSearch,
);

function renderSearch(frame: Frame, data: SearchData, address: string): string {
  const { words, assets, site, href } = frame;
  const { shards, engine, card } = data;
  const say = words.search;
  const { one, many, none, within, advice, more, older, busy, failed } = say;
  const settings = {
    base: href(homeAddress),
    folder: href(searchIndexFolder),
    engine: href(engine),
    language: site.language,
    locale: words.site.locale,
    pages: pagesShard,
    shards,
    say: {
      ...{ one, many, none, for: say.for, within, advice, more, older, busy, failed },
      valid: `${words.validity.valid} ${words.validity.until("{date}")}`,
      over: `${words.validity.over}: ${words.validity.since("{date}")}`,
    },
  };
  return renderDocument(frame, {
    ...{ address, card, title: say.title },
    description: say.description(site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: say.nav, address }),
    needs: searchNeeds,
    look: "wrap search-page",
    children: (
      <>
        <link rel="stylesheet" href={href(assets.searchStylesheet)} />
        <header class="list-head">
          <h1>{say.title}</h1>
        </header>
        {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2020 know no <search> */}
        <form
          id="cari"
          class="search-form"
          action={href(searchAddress)}
          role="search"
          data-settings={JSON.stringify(settings)}
        >
          <SearchField id="kata" label={say.label} placeholder={say.placeholder} submit={say.submit} />
          <Filters frame={frame} data={data} />
        </form>
        <noscript>
          <p class="search-notice">{say.needsScript}</p>
        </noscript>
        <p id="jumlah" class="search-count" role="status" />
        <section id="hasil" hidden aria-label={say.results}>
          <ol class="search-results" />
          <p class="search-more">
            <button type="button" id="lagi" hidden />
            <button type="button" id="lama" hidden />
          </p>
        </section>
        <Browse frame={frame} data={data} />
        {shards.length > 0 && <script defer src={href(assets.searchScript)} />}
      </>
    ),
  });
}

/** Shown by the script, which they need; where the screen is wide they are open. */
function Filters({ frame, data }: { frame: Frame; data: SearchData }) {
  const say = frame.words.search;
  const { compare } = formattersOf(frame);
  const hashtags = data.hashtags.toSorted((a, b) => compare(a.name, b.name));
  const years = data.shards.map(([name]) => name).filter((name) => name !== pagesShard);
  const ids = new Set<string>();
  const kinds = frame.pillars
    .flatMap((pillar) => pillar.kinds)
    .filter(({ id }) => !ids.has(id) && ids.add(id));
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    options.length > 0 && (
      <label>
        <span>{label}</span>
        <select name={name}>
          <option value="">{say.any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <details id="saringan" hidden>
      <summary>{say.filters}</summary>
      <div class="search-filters">
        {select(
          searchFilters.pillar,
          say.pillar,
          frame.pillars.map(({ id, label }) => [id, label]),
        )}
        {select(
          searchFilters.hashtag,
          say.hashtag,
          hashtags.map(({ key, name }) => [key, `#${name}`]),
        )}
        {select(
          searchFilters.year,
          say.year,
          years.map((year) => [year, year]),
        )}
        {select(
          searchFilters.kind,
          say.kind,
          kinds.map(({ id, label }) => [id, label]),
        )}
      </div>
    </details>
  );
}

/** What there is to go through without a word to look for, and without a script. */
function Browse({ frame, data: { hashtags, collaborators, months } }: { frame: Frame; data: SearchData }) {
  const { words, href } = frame;
  const { monthName } = formattersOf(frame);
  const years = Array.from(Map.groupBy(months, (month) => month.slice(0, 4)));
  return (
    <div id="telusuri" class="search-browse">
      {hashtags.length > 0 && (
        <section aria-labelledby="menurut-tagar">
          <h2 id="menurut-tagar">{words.search.browseHashtags}</h2>
          <ul class="tags">
            {hashtags.map(({ key, name }) => (
              <li key={key}>
                <a href={href(hashtagAddress(key))}>{`#${name}`}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {collaborators.length > 0 && (
        <section aria-labelledby="menurut-mitra">
          <h2 id="menurut-mitra">{words.search.browseCollaborators}</h2>
          <ul class="tags">
            {collaborators.map(({ id, name }) => (
              <li key={id}>
                <a href={href(collaboratorAddress(id))}>{isolated(name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {years.length > 0 && (
        <section aria-labelledby="menurut-bulan">
          <h2 id="menurut-bulan">{words.search.browseMonths}</h2>
          <dl class="search-months">
            {years.map(([year, own]) => (
              <div key={year}>
                <dt>
                  <a href={href(yearAddress(year))}>{year}</a>
                </dt>
                <dd>
                  <ul class="tags">
                    {own.map((month) => (
                      <li key={month}>
                        <a href={href(monthAddress(month))}>{monthName(month)}</a>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
