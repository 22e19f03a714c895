/** Items by key, the keys in the order in which each came first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups with the largest first; equal ones by their key. */
export function largestFirst<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
): readonly (readonly [string, readonly Item[]])[] {
  return [...groups].toSorted(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'ru'));
}
