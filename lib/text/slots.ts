const SLOT = /\{(\p{L}[\p{L}\d ,.-]{0,39})\}/gu;

/** Names of the gaps of a template, `{имя}`, in their order, each once. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SLOT)].map(([, name = '']) => name))];
}

/** The text with its gaps filled; a gap without a value, or with an empty one, stays. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(SLOT, (gap, name: string) => (Object.hasOwn(values, name) && values[name]) || gap);
}
