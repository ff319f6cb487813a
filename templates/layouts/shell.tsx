import { renderToString } from "preact-render-to-string";
import { oncePerFrame } from "../../scripts/lib/site/once.ts";
import { Footer } from "../components/footer.tsx";
import { Header, navigationOf } from "../components/header.tsx";
import { MarkSprite } from "../components/mark.tsx";
import { SharedHead } from "../components/shared-head.tsx";

export interface Shell {
  readonly head: string;
  /** the header as seen from an address: the link to the page itself is marked as current */
  readonly header: (address: string) => string;
  readonly footer: string;
}

/** What stands around every page, rendered once a frame. */
export const shellOf = oncePerFrame((frame): Shell => {
  const header = (current: string | undefined): string =>
    renderToString(
      <>
        <MarkSprite frame={frame} />
        <Header frame={frame} current={current} />
      </>,
    );
  const plain = header(undefined);
  const current = new Map(navigationOf(frame).map(({ address }) => [address, header(address)]));
  return {
    head: renderToString(<SharedHead frame={frame} />),
    header: (address) => current.get(address) ?? plain,
    footer: renderToString(<Footer frame={frame} />),
  };
});
