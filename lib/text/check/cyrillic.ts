const EDGE = String.raw`(?:(?<![\p{L}\d])(?=[\p{L}\d])|(?<=[\p{L}\d])(?![\p{L}\d]))`;

/**
 * A pattern for Russian text, in any case, to be used with `matchAll`: `\b` is the edge of a word and `\w` a letter, which
 * JavaScript knows of Latin letters only; no word is longer than thirty, so that no text takes long. Write «е» for «ё»: texts are read through `folded`.
 */
export function cyrillic(pattern: string): RegExp {
  const source = pattern
    .replaceAll(String.raw`\b`, EDGE)
    .replaceAll(String.raw`\w+`, String.raw`\p{L}{1,30}`)
    .replaceAll(String.raw`\w*`, String.raw`\p{L}{0,30}`)
    .replaceAll(String.raw`\w`, String.raw`\p{L}`);
  return new RegExp(source, 'giu');
}

/** The text with «е» for «ё»; as long as it was, so that places in it stay where they were. */
export function folded(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}
