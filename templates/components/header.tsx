import type { ComponentChildren } from "preact";
import {
  balanceAddress,
  hashtagsAddress,
  homeAddress,
  lotsAddress,
  pillarAddress,
  searchAddress,
} from "../../scripts/lib/model/addresses.ts";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { isolated } from "./isolated.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { HeaderSearch, SearchIcon } from "./search-form.tsx";

/** Every page that the header links to. */
export function navigationOf(frame: Frame): readonly Crumb[] {
  const { pillars, pages } = frame;
  return [
    { label: frame.words.site.home, address: homeAddress },
    ...pillars.map(({ id, label }) => ({ label, address: pillarAddress(id) })),
    ...lotsOf(frame),
    { label: frame.words.site.hashtags, address: hashtagsAddress },
    { label: frame.words.balance.nav, address: balanceAddress },
    ...archiveOf(frame),
    { label: frame.words.search.nav, address: searchAddress },
    ...pages.filter((page) => page.nav === "header").map(({ title, address }) => ({ label: title, address })),
  ];
}

/** The way to all months: the newest year, which leads on to those before it. */
function archiveOf({ years: [newest], words }: Frame): readonly Crumb[] {
  return newest ? [{ label: words.site.archive, address: newest.address }] : [];
}

/** The lots, of an office that holds auctions. */
function lotsOf({ site, words }: Frame): readonly Crumb[] {
  return site.preset.includes("auction") ? [{ label: words.lots.page.nav, address: lotsAddress }] : [];
}

/** A page below one of the header's counts as that one's: whoever reads about #InfoLelang is among the hashtags. */
function currentOf(address: string, current: string | undefined): "page" | "true" | undefined {
  if (address === current) return "page";
  return address !== homeAddress && current?.startsWith(address) ? "true" : undefined;
}

export function Header({ frame, current }: { frame: Frame; current: string | undefined }) {
  const { assets, words, href } = frame;
  const { name, fullName, parent, notice } = frame.site;
  const pages = frame.pages.filter((page) => page.nav === "header");
  const line = fullName === name ? parent : fullName;
  const link = (address: string, children: ComponentChildren) => (
    <a href={href(address)} aria-current={currentOf(address, current)}>
      {children}
    </a>
  );
  return (
    <>
      <a class="skip" href="#isi">
        {words.site.skip}
      </a>
      <header class="site-head">
        {notice && (
          <p class="notice" dir={dirOf(notice)}>
            <span class="wrap">{notice}</span>
          </p>
        )}
        <div class="masthead wrap">
          <a class="brand" href={href(homeAddress)}>
            {assets.logo && (
              <img src={href(assets.logo.src)} width={assets.logo.width} height={assets.logo.height} alt="" />
            )}
            <span>
              <b dir={dirOf(name)}>{name}</b>
              {line && <small dir={dirOf(line)}>{line}</small>}
            </span>
          </a>
          <a
            class="search-link"
            href={href(searchAddress)}
            aria-current={current === searchAddress ? "page" : undefined}
          >
            <SearchIcon />
            <span class="unseen">{words.search.nav}</span>
          </a>
          <details class="menu">
            <summary>{words.site.menu}</summary>
          </details>
          {current !== searchAddress && <HeaderSearch frame={frame} />}
          <nav class="nav" aria-label={words.site.navigation}>
            <ul>
              <li>{link(homeAddress, words.site.home)}</li>
              {frame.pillars.map((pillar) => {
                const look = lookOf(frame, pillar);
                return (
                  <li key={pillar.id} class={look.tone}>
                    {link(
                      pillarAddress(pillar.id),
                      <>
                        <Mark shape={look.shape} />
                        {pillar.label}
                      </>,
                    )}
                  </li>
                );
              })}
              {lotsOf(frame).map(({ label, address }) => (
                <li key={address}>{link(address, label)}</li>
              ))}
              <li>{link(hashtagsAddress, words.site.hashtags)}</li>
              <li>{link(balanceAddress, words.balance.nav)}</li>
              {archiveOf(frame).map(({ label, address }) => (
                <li key={address}>{link(address, label)}</li>
              ))}
            </ul>
            {pages.length > 0 && (
              <ul>
                {pages.map((page) => (
                  <li key={page.address}>{link(page.address, isolated(page.title))}</li>
                ))}
              </ul>
            )}
          </nav>
        </div>
      </header>
    </>
  );
}
