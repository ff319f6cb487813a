import type { Frame } from "../../scripts/lib/site/frame.ts";
import { isolated } from "./isolated.tsx";

/** Where a link beside this page leads. */
export interface Neighbour {
  readonly title: string;
  readonly address: string;
}

export interface NeighboursProps {
  readonly frame: Frame;
  readonly label: string;
  readonly older: Neighbour | undefined;
  readonly newer: Neighbour | undefined;
}

/** What came before this page and what after it, in time. */
export function Neighbours({ frame, label, older, newer }: NeighboursProps) {
  if (!older && !newer) return null;
  const words = frame.words.site;
  return (
    <nav class="neighbours" aria-label={label}>
      {older && (
        <a class="older" rel="prev" href={frame.href(older.address)}>
          <small>{words.older}</small> {isolated(older.title)}
        </a>
      )}
      {newer && (
        <a class="newer" rel="next" href={frame.href(newer.address)}>
          <small>{words.newer}</small> {isolated(newer.title)}
        </a>
      )}
    </nav>
  );
}
