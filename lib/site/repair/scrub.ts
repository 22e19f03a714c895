import { parsedAddress } from '../../shape/parsed-address';

/** Replaces what is personal by something of the same shape; the same by the same all over one sample. */
export interface Scrubber {
  /** Ids and other numbers of three digits and more: each becomes another of as many digits. */
  numbers(text: string): string;
  /** Words too: each becomes another of as many letters, its capital kept. Signs, spaces and emoji stay. */
  text(text: string): string;
  /** An address of the network keeps its kind and ids in their new form; a name of a page and another site become others. */
  address(address: string): string;
}

const SYLLABLES = { cyrillic: ['ва', 'то', 'ри', 'ку', 'се', 'но', 'ли', 'да'], latin: ['va', 'to', 'ri', 'ku', 'se'] };

/** Words of VK's and OK's own addresses; any other first word is the name of a page. */
const KNOWN =
  /^(?:wall|photo|video|clip|topic|id|club|public|event|group|profile|feed|discussions|statuses|pphotos|album|topics|away\.php|im|gim|convo|mail|messages|dk)?(?:-?\d+(?:_\d+)*)?$/;
const QUERY = /^(?:reply|thread|post|w|z|to|sel|st\.cmd)$/;

/** One for each sample: it remembers what it has replaced by what. */
export function createScrubber(): Scrubber {
  const numbersSeen = new Map<string, string>();
  const wordsSeen = new Map<string, string>();

  const number = (digits: string): string => {
    const known = numbersSeen.get(digits);
    if (known !== undefined) return known;
    // 1 to begin with: an id never begins with a zero. The counter keeps different ones different.
    const fresh = `1${String(numbersSeen.size + 1).padStart(digits.length - 1, '0')}`.slice(-digits.length);
    numbersSeen.set(digits, fresh);
    return fresh;
  };
  const word = (letters: string): string => {
    const lower = letters.toLowerCase();
    const known = wordsSeen.get(lower) ?? pseudoWord(lower, wordsSeen.size);
    wordsSeen.set(lower, known);
    if (letters === letters.toUpperCase() && letters.length > 1) return known.toUpperCase();
    return letters.charAt(0) === lower.charAt(0) ? known : known.charAt(0).toUpperCase() + known.slice(1);
  };
  const numbers = (text: string): string => text.replace(/\d{3,}/g, number);
  const text = (whole: string): string => numbers(whole).replace(/\p{L}+/gu, word);

  // Redirects keep that they lead elsewhere.
  const queryValue = (value: string): string => {
    if (/^[\w.-]+$/.test(value)) return numbers(value);
    return /^https?:/.test(value) ? encodeURIComponent(address(value)) : 'x';
  };
  const address = (whole: string): string => {
    const url = parsedAddress(whole, BASE);
    if (url === null || !/^https?:$/.test(url.protocol)) return '#';
    const isOwn = /(?:^|\.)(?:vk(?:video)?\.(?:com|ru)|ok\.ru)$/.test(url.hostname);
    if (!isOwn) return `https://${word(url.hostname.replace(/\W/g, ''))}.example/`;
    const path = url.pathname.split('/').map((part) => (KNOWN.test(part) ? numbers(part) : text(part)));
    const query = [...url.searchParams].filter(([name]) => QUERY.test(name));
    const kept = query.map(([name, value]) => `${name}=${queryValue(value)}`);
    const origin = whole.startsWith('http') || whole.startsWith('//') ? `${url.protocol}//${url.host}` : '';
    return `${origin}${path.join('/')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
  };
  return { numbers, text, address };
}

const BASE = 'https://vk.com/';

function pseudoWord(word: string, seed: number): string {
  const syllables = /\p{Script=Cyrillic}/u.test(word) ? SYLLABLES.cyrillic : SYLLABLES.latin;
  let made = '';
  for (let place = seed; made.length < word.length; place = Math.floor(place / syllables.length) + place + 1)
    made += syllables[place % syllables.length];
  return made.slice(0, word.length);
}
