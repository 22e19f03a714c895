/**
 * An answer as it is stored, hashed and copied: composed characters (NFC), line breaks as `\n`, non-breaking spaces
 * as plain ones. Nothing else is touched: what was approved is what is placed.
 */
export function normaliseAnswer(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .normalize('NFC');
}
