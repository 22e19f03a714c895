import type { InsertOutcome, InsertQuestion } from '../../components/case-actions';
import type { Case } from '../../lib/case/case';
import type { MessageRecord } from '../../lib/case/message';
import { networkTabs, openTab, showTab, type NetworkTab } from '../../lib/platform/network-tabs';
import { askLatePage, askPage } from '../../lib/platform/page-port';
import { words } from '../../lib/words/words';

/** How often and how many times an opened page is asked whether the message is there yet. */
const RETRY_MS = 500;
const RETRIES = 24;

/**
 * Puts an approved text into the comment box of its message, in a tab of the host it was taken on: a person logged in
 * on vk.ru is a guest on vk.com (dom.md fact 10). The page is opened where no tab shows the message. Nothing is sent.
 * An answer to a private message goes to the clipboard only: no box that others read is ever offered it.
 */
export async function insertAnswer(
  { message: { key, url }, facts }: Pick<Case, 'message' | 'facts'>,
  text: string,
  agreed: readonly InsertQuestion[],
): Promise<InsertOutcome> {
  if (isFromElsewhere(key) || facts.visibility === 'private') {
    const why = facts.visibility === 'private' ? words.insert.isPrivate : words.insert.fromElsewhere;
    return notFound(why, await copy(text));
  }
  const shown = await tabWithMessage(key, url);
  // A new tab takes the focus, and without it the panel copies nothing: what may have to be pasted is copied before.
  const copied = shown === null && (await copy(text));
  const tabId = shown ?? (await openMessage(key, url)).shown;
  const outcome = tabId === null ? null : await askLatePage(tabId, 'fill', { key, text, agreed });
  if (outcome === null) return notFound(words.insert.messageNotFound, copied || (await copy(text)));
  // Whatever went wrong, the person can still paste.
  if (!outcome.filled && !isQuestion(outcome)) await copy(text);
  return outcome;
}

/** Puts a text on the clipboard; false where the browser refuses, as it does without the focus. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Never says «скопирован» where something else lies on the clipboard: that would be pasted under the message. */
function notFound(why: string, copied: boolean): InsertOutcome {
  const hint = `${why} ${copied ? words.insert.copied : words.insert.notCopied}`;
  return { filled: false, why: 'messageNotFound', hint, found: null };
}

/** Shows the message in its tab, opening it where it is not open. `gone`: its very own page shows that it is there no more. */
export async function showMessage({
  key,
  url,
}: Pick<MessageRecord, 'key' | 'url'>): Promise<'shown' | 'gone' | 'unknown'> {
  if (isFromElsewhere(key)) return URL.canParse(url) && (await openTab(url)) !== null ? 'shown' : 'unknown';
  if ((await tabWithMessage(key, url)) !== null) return 'shown';
  const { opened, shown } = await openMessage(key, url);
  if (shown !== null) return 'shown';
  return opened !== null && (await askLatePage(opened, 'isGone', { key })) === true ? 'gone' : 'unknown';
}

function isQuestion(outcome: InsertOutcome): boolean {
  return !outcome.filled && Object.hasOwn(words.forms.place.ask, outcome.why);
}

/** Of a card made by hand: no page of a network holds it. */
function isFromElsewhere(key: string): boolean {
  return key.startsWith('other:');
}

async function tabWithMessage(key: string, url: string): Promise<number | null> {
  const tabs = await networkTabs([`${new URL(url).origin}/*`]);
  for (const tab of tabs.toSorted(activeFirst)) {
    if (await askPage(tab.id, 'locate', { key })) {
      await showTab(tab);
      return tab.id;
    }
  }
  return null;
}

/** The tab that was opened, and the same once the message is seen in it. */
async function openMessage(key: string, url: string): Promise<{ opened: number | null; shown: number | null }> {
  const tabId = await openTab(url);
  if (tabId === null) return { opened: null, shown: null };
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    if (await askPage(tabId, 'locate', { key })) return { opened: tabId, shown: tabId };
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return { opened: tabId, shown: null };
}

function activeFirst(a: NetworkTab, b: NetworkTab): number {
  return Number(b.active) - Number(a.active);
}
