import { feedAddresses, homeAddress, openSearchAddress } from "../../scripts/lib/model/addresses.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { neutrals } from "../../scripts/lib/site/theme.ts";

/** The part of <head> that is the same on every page, after what it begins with. */
export function SharedHead({ frame }: { frame: Frame }) {
  const { site, assets, words, href } = frame;
  const feeds = feedAddresses(homeAddress);
  const feed = words.site.feedTitle(site.name);
  const icon = assets.icons[32];
  const touchIcon = assets.icons[180];
  return (
    <>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {assets.fonts.map((font) => (
        <link
          key={font}
          rel="preload"
          as="font"
          type="font/woff2"
          href={href(font)}
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={href(assets.stylesheet)} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={neutrals.light.paper} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={neutrals.dark.paper} media="(prefers-color-scheme: dark)" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={words.site.openGraphLocale} />
      {icon && <link rel="icon" type="image/png" sizes="32x32" href={href(icon)} />}
      {touchIcon && <link rel="apple-touch-icon" href={href(touchIcon)} />}
      <link rel="alternate" type="application/atom+xml" href={href(feeds.atom)} title={feed} />
      <link rel="alternate" type="application/feed+json" href={href(feeds.json)} title={feed} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={href(openSearchAddress)}
        title={site.name}
      />
    </>
  );
}
