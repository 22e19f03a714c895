/** Forms of one noun by the plural categories of its language; Russian needs `one`, `few` and `many`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form of the noun that goes with `n` (1 час, 2 часа, 5 часов, 21 час); `other` is taken where one is not given. */
export function plural(n: number, forms: PluralForms, lang = 'ru'): string {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return forms[rule.select(Math.abs(n))] ?? forms.other;
}
