/** Phrases of a list written one to a line. */
export function linesOf(table: string): readonly { text: string }[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text }));
}
