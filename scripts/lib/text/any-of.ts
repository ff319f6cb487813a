/**
 * The part of a pattern that matches whichever of some texts stands there, the longest first: as a tree of their letters. One behind another
 * they would each be tried wherever the first letters are those of many ("Kantor …"), which takes the product of texts and uses.
 *
 * @param written how a pattern writes a letter; as it is if absent
 */
export function anyOf(texts: Iterable<string>, written: (letter: string) => string = literal): string {
  const root: Node = { ends: false, next: new Map() };
  for (const text of texts) {
    let node = root;
    for (const letter of text) {
      const known: Node = node.next.get(letter) ?? { ends: false, next: new Map() };
      node.next.set(letter, known);
      node = known;
    }
    node.ends = true;
  }
  return sourceOf(root, written);
}

/** A letter in a pattern, also in one that knows Unicode, which takes no needless escape: the hyphen of e-KTP has no meaning there. */
export function literal(letter: string): string {
  return /[.*+?^${}()|[\]\\/]/.test(letter) ? `\\${letter}` : letter;
}

interface Node {
  /** whether a text may end here */
  ends: boolean;
  readonly next: Map<string, Node>;
}

function sourceOf({ ends, next }: Node, written: (letter: string) => string): string {
  const ways = Array.from(next, ([letter, node]) => written(letter) + sourceOf(node, written));
  if (ways.length === 0) return "";
  if (ways.length === 1 && !ends) return ways[0] ?? "";
  return `(?:${ways.join("|")})${ends ? "?" : ""}`;
}
