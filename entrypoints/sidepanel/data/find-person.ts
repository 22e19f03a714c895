import type { ErasableCase } from '../../../components/data/erasure-view';
import { byNumber } from '../../../lib/case/by-number';
import type { AuthorContent, ContentHash } from '../../../lib/case/message';
import { erasedParts, personalData } from '../../../lib/case/personal-data';
import type { ContentRow, JournalDatabase } from '../../../lib/journal/database';
import { eachCase } from '../../../lib/journal/each-case';
import { contentsOf } from '../../../lib/journal/read';
import { parsedAddress } from '../../../lib/shape/parsed-address';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { keyOfLink } from '../../desk/key-of-link';
import { erasableCase } from './erasable-case';

/**
 * Every case of a person, looked for by a name, by a link to the person's page or to any message of his: first those he
 * wrote, then those whose texts name him.
 */
export async function findPerson({ journal }: Desk, sought: string): Promise<ErasableCase[]> {
  const asked = await lookedFor(journal, sought.trim());
  const { authors, texts } = await contentsAbout(journal, asked);
  const found: ErasableCase[] = [];
  for await (const events of eachCase(journal)) {
    const [data, gone] = [personalData(events), erasedParts(events)];
    const isAuthor = !gone.has('author') && data.author.some((hash) => authors.has(hash));
    const named = (['messages', 'answers', 'notes'] as const).filter((part) => !gone.has(part));
    if (!isAuthor && !named.some((part) => data[part].some((hash) => texts.has(hash)))) continue;
    const row = await journal.cases.get(events[0]?.caseId ?? '');
    const one = erasableCase(events, row, isAuthor ? 'author' : 'mentioned');
    // Questions, remarks and reasons are the journal itself: of them it can only be told.
    const isSaid = asked.called.length > 0 && names(JSON.stringify(events), asked.called);
    if (one) found.push({ ...one, isSaid });
  }
  return found.toSorted((a, b) => a.as.localeCompare(b.as) || byNumber(a.number, b.number));
}

interface Asked {
  /** Words of a name, plain; empty where a link was given. */
  name: readonly string[];
  links: readonly string[];
  id: string | null;
  /** Words of the name he is known by, whichever way he is looked for. */
  called: readonly string[];
}

async function lookedFor(journal: JournalDatabase, sought: string): Promise<Asked> {
  if (!/^https?:\/\/|^(?:m\.)?(?:vk|ok)\.\w+\//i.test(sought)) {
    return { name: wordsOf(sought), links: [], id: null, called: wordsOf(sought) };
  }
  const url = /^https?:/i.test(sought) ? sought : `https://${sought}`;
  const owner = await journal.keys.get(await keyOfLink(url));
  const first = owner && (await journal.events.get([owner.caseId, 1]));
  const hash = first?.type === 'MessageTaken' ? first.message.author : null;
  const body = hash === null ? undefined : (await contentsOf(journal, [hash])).get(hash);
  if (body === undefined) return { name: [], links: [linkOf(url)], id: null, called: [] };
  const { url: page, id, name } = JSON.parse(body) as AuthorContent;
  const links = page === null ? [] : [linkOf(page)];
  // A name alone proves nothing where the network gave an address of him.
  return { name: links.length === 0 && id === null ? wordsOf(name) : [], links, id, called: wordsOf(name) };
}

/** Contents of authors that are the person, and texts that name him. */
async function contentsAbout(
  { contents }: JournalDatabase,
  { name, links, id }: Asked,
): Promise<{ authors: Set<ContentHash>; texts: Set<ContentHash> }> {
  const authors = new Set<ContentHash>();
  const texts = new Set<ContentHash>();
  const isAuthor = ({ body }: ContentRow) => {
    const author = JSON.parse(body) as AuthorContent;
    if (id !== null && author.id === id) return true;
    if (author.url !== null && links.includes(linkOf(author.url))) return true;
    return name.length > 0 && name.every((word) => wordsOf(author.name).includes(word));
  };
  await contents.each((row) => {
    if (row.kind === 'author') {
      if (isAuthor(row)) authors.add(row.hash);
    } else if (name.length > 0 && names(row.body, name)) texts.add(row.hash);
  });
  return { authors, texts };
}

function names(text: string, name: readonly string[]): boolean {
  const said = wordsOf(text);
  return name.every((word) => said.includes(word));
}

/** Words without marks over letters, in small letters: «Ёлкина» is found as «елкина». */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(words.lang);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A page of a person without what does not name it: the host's mobile form, the fragment, the question. */
function linkOf(url: string): string {
  const address = parsedAddress(url);
  if (address === null) return url;
  const { hostname, pathname } = address;
  const host = hostname.replace(/^(?:www|m)\./, '').replace(/^vk\.ru$/, 'vk.com');
  return `${host}${pathname.replace(/\/$/, '')}`.toLowerCase();
}
