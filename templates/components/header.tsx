import type { ComponentChildren } from "preact";
import { balanceAddress } from "../../scripts/lib/model/addresses.ts";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";

/** Every page that the header links to. */
export function navigationOf(site: SiteContext): readonly Crumb[] {
  const { pillars, pages } = site.publication;
  return [
    { label: site.words.site.home, address: "/" },
    ...pillars.map(({ subject, address }) => ({ label: subject.label, address })),
    { label: site.words.site.hashtags, address: "/tagar/" },
    { label: site.words.balance.nav, address: balanceAddress },
    ...pages.filter((page) => page.nav === "header").map(({ title, address }) => ({ label: title, address })),
  ];
}

export function Header({ site, current }: { site: SiteContext; current: string | undefined }) {
  const { publication, assets, words } = site;
  const { name, fullName, parent, notice } = publication.site;
  const pages = publication.pages.filter((page) => page.nav === "header");
  const line = fullName === name ? parent : fullName;
  const link = (address: string, children: ComponentChildren) => (
    <a href={address} aria-current={address === current ? "page" : undefined}>
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
          <p class="notice">
            <span class="wrap">{notice}</span>
          </p>
        )}
        <div class="masthead wrap">
          <a class="brand" href="/">
            {assets.logo && (
              <img src={assets.logo.src} width={assets.logo.width} height={assets.logo.height} alt="" />
            )}
            <span>
              <b>{name}</b>
              {line && <small>{line}</small>}
            </span>
          </a>
          <details class="menu">
            <summary>{words.site.menu}</summary>
          </details>
          <nav class="nav" aria-label={words.site.navigation}>
            <ul>
              <li>{link("/", words.site.home)}</li>
              {publication.pillars.map(({ subject, address }) => {
                const look = lookOf(site, subject);
                return (
                  <li key={address} class={look.tone}>
                    {link(
                      address,
                      <>
                        <Mark shape={look.shape} />
                        {subject.label}
                      </>,
                    )}
                  </li>
                );
              })}
              <li>{link("/tagar/", words.site.hashtags)}</li>
              <li>{link(balanceAddress, words.balance.nav)}</li>
            </ul>
            {pages.length > 0 && (
              <ul>
                {pages.map((page) => (
                  <li key={page.address}>{link(page.address, page.title)}</li>
                ))}
              </ul>
            )}
          </nav>
        </div>
      </header>
    </>
  );
}
