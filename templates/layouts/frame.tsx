import { renderToString } from "preact-render-to-string";
import { oncePerSite } from "../../scripts/lib/site/once.ts";
import { Footer } from "../components/footer.tsx";
import { Header, navigationOf } from "../components/header.tsx";
import { MarkSprite } from "../components/mark.tsx";
import { SharedHead } from "../components/shared-head.tsx";

export interface Frame {
  readonly head: string;
  /** the header as seen from an address: the link to the page itself is marked as current */
  readonly header: (address: string) => string;
  readonly footer: string;
}

/** What every page shares, rendered once a build. */
export const frameOf = oncePerSite((site): Frame => {
  const header = (current: string | undefined): string =>
    renderToString(
      <>
        <MarkSprite site={site} />
        <Header site={site} current={current} />
      </>,
    );
  const plain = header(undefined);
  const current = new Map(navigationOf(site).map(({ address }) => [address, header(address)]));
  return {
    head: renderToString(<SharedHead site={site} />),
    header: (address) => current.get(address) ?? plain,
    footer: renderToString(<Footer site={site} />),
  };
});
