/** Where a link beside this page leads. */
export interface Neighbour {
  readonly title: string;
  readonly address: string;
}

export interface NeighboursProps {
  readonly label: string;
  readonly older: Neighbour | undefined;
  readonly newer: Neighbour | undefined;
  readonly words: { readonly older: string; readonly newer: string };
}

/** What came before this page and what after it, in time. */
export function Neighbours({ label, older, newer, words }: NeighboursProps) {
  if (!older && !newer) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {older && (
        <a class="older" rel="prev" href={older.address}>
          <small>{words.older}</small> {older.title}
        </a>
      )}
      {newer && (
        <a class="newer" rel="next" href={newer.address}>
          <small>{words.newer}</small> {newer.title}
        </a>
      )}
    </nav>
  );
}
