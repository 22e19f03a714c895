/**
 * A comment as the networks draw it: a mention of VK, `[id1|Анна]`, as the name in it, spaces at both ends gone, no more than
 * one empty line in a row. Line breaks stay where they are.
 */
export function asShown(text: string): string {
  return text
    .replaceAll(/\[(?:id|club|public)\d+\|([^\]|\n]+)\]/g, '$1')
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
