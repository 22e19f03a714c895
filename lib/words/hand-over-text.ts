import { linkLines, messageQuote } from './message-lines';
import { words } from './words';

export interface HandOverWords {
  /** To whom it goes, as the regulation names him. */
  to: string;
  clause: string;
  number: number;
  author: { name: string; address: string; phone: string };
  consent: { when: string; wording: string; url: string | null };
  /** Text of the message; null where it was erased. */
  text: string | null;
  url: string;
  sender: string;
}

/** The card with which a message becomes an official appeal (Ворсино п. 2.9): who, where to answer, consent, the message. */
export function handOverText({ to, clause, number, author, consent, text, url, sender }: HandOverWords): string {
  const it = words.endings.handOver.card;
  return [
    it.to(to),
    it.title(number, clause),
    '',
    it.name(author.name),
    it.address(author.address),
    it.phone(author.phone),
    '',
    it.consent(consent.when, consent.wording),
    ...(consent.url === null ? [] : [it.consentUrl(consent.url)]),
    '',
    messageQuote(text),
    ...linkLines(url),
    '',
    sender,
  ].join('\n');
}
