/**
 * What the oldest Node that the package runs on does not have yet, and compiled code makes use of. It goes before all else in what is
 * compiled; Node 24, which a checkout runs on, has all of it.
 */

// Node 21
Map.groupBy ??= <K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

// Node 22
URL.parse ??= (url: string | URL, base?: string | URL): URL | null => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
};
