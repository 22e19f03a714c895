/** Ids of the ticked, as one field keeps them: by spaces. */
export function tickedIds(ticked: string): readonly string[] {
  return ticked.split(' ').filter(Boolean);
}
