/** Most numbers a person may give, and the longest of them: five days of eight hours. */
const MOST = 5;
const LONGEST = 2400;

/** «120, 30» → minutes, the longest first and each once; null where it is something else. Empty: none. */
export function readMinutes(typed: string): readonly number[] | null {
  const parts = typed.split(/[,;\s]+/).filter((part) => part !== '');
  const minutes = parts.map(Number);
  const isRight = (count: number) => Number.isInteger(count) && count >= 1 && count <= LONGEST;
  if (minutes.length > MOST || !minutes.every(isRight)) return null;
  return [...new Set(minutes)].sort((a, b) => b - a);
}
