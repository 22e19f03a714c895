/** Windows hands an address over to a mail program up to about two thousand characters; a Russian letter takes six. */
const LONGEST = 1900;

/** A `mailto:` address with subject and text; the text is left out where it would not fit whole. */
export function mailAddress(email: string, subject: string, text: string): string {
  const head = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))}`;
  return whole.length <= LONGEST ? whole : head;
}
