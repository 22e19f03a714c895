import type { InsertOutcome, InsertQuestion } from '../../components/case-actions';
import type { Case } from '../../lib/case/case';
import { isInDialog } from '../../lib/case/is-in-dialog';
import type { MessageRecord } from '../../lib/case/message';
import { networkTabs, openTab, showTab, type NetworkTab } from '../../lib/platform/network-tabs';
import { askLatePage } from '../../lib/platform/page-port';
import { parsedAddress } from '../../lib/shape/parsed-address';
import { words } from '../../lib/words/words';
import { toClipboard } from './to-clipboard';

/** How often and how many times an opened page is asked whether the message is there yet. */
const RETRY_MS = 500;
const RETRIES = 24;
/** A frozen tab never answers: it counts as one that does not show the message. */
const ANSWER_MS = 3000;
/** So many unanswered askings of an opened page are enough. */
const SILENCES = 2;

/**
 * Puts an approved text into the comment box of its message, in a tab of the host it was taken on: a person logged in
 * on vk.ru is a guest on vk.com (dom.md fact 10). The page is opened where no tab shows the message. Nothing is sent.
 * An answer to a private message goes into the dialog it was taken from, else to the clipboard: no box that others read is
 * ever offered it.
 */
export async function insertAnswer(
  { message: { key, url, network }, facts }: Pick<Case, 'message' | 'facts'>,
  text: string,
  agreed: readonly InsertQuestion[],
): Promise<InsertOutcome> {
  if (isFromElsewhere(key) || (facts.visibility === 'private' && !isInDialog(key))) {
    const elsewhere = network === 'other' ? words.insert.fromElsewhere : words.insert.unplaced;
    const why = facts.visibility === 'private' ? words.insert.isPrivate : elsewhere;
    return notFound(why, await toClipboard(text));
  }
  const shown = await tabWithMessage(key, url);
  // A new tab takes the focus, and without it the panel copies nothing: what may have to be pasted is copied before.
  const copied = shown === null && (await toClipboard(text));
  const opening = shown === null ? await openMessage(key, url) : { shown, isSilent: false };
  const outcome = opening.shown === null ? null : await askLatePage(opening.shown, 'fill', { key, text, agreed });
  if (outcome === null) {
    const why = opening.isSilent ? words.insert.pageSilent : words.insert.messageNotFound;
    return notFound(why, copied || (await toClipboard(text)));
  }
  // Whatever went wrong, the person can still paste.
  if (!outcome.filled && !isQuestion(outcome)) await toClipboard(text);
  return outcome;
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
  if (isFromElsewhere(key)) return parsedAddress(url) !== null && (await openTab(url)) !== null ? 'shown' : 'unknown';
  if ((await tabWithMessage(key, url)) !== null) return 'shown';
  const { opened, shown } = await openMessage(key, url);
  if (shown !== null) return 'shown';
  return opened !== null && (await askLatePage(opened, 'isGone', { key })) === true ? 'gone' : 'unknown';
}

function isQuestion(outcome: InsertOutcome): boolean {
  return !outcome.filled && Object.hasOwn(words.forms.place.ask, outcome.why);
}

/** Of a card made by hand, or of a text that was selected: no page shows which message it is. */
function isFromElsewhere(key: string): boolean {
  return key.startsWith('other:');
}

async function tabWithMessage(key: string, url: string): Promise<number | null> {
  const tabs = await networkTabs([`${new URL(url).origin}/*`]);
  for (const tab of tabs.toSorted(activeFirst)) {
    if ((await locate(tab.id, key)) === true) {
      await showTab(tab);
      return tab.id;
    }
  }
  return null;
}

/** The tab that was opened, and the same once the message is seen in it. `isSilent`: it does not answer at all. */
interface Opening {
  opened: number | null;
  shown: number | null;
  isSilent: boolean;
}

async function openMessage(key: string, url: string): Promise<Opening> {
  const tabId = await openTab(url);
  if (tabId === null) return { opened: null, shown: null, isSilent: false };
  let silences = 0;
  for (let attempt = 0; attempt < RETRIES && silences < SILENCES; attempt += 1) {
    const found = await locate(tabId, key);
    if (found === true) return { opened: tabId, shown: tabId, isSilent: false };
    if (found === 'silent') silences += 1;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return { opened: tabId, shown: null, isSilent: silences > 0 };
}

/** Whether the tab shows the message; `silent`: nothing came back in `ANSWER_MS`. */
async function locate(tabId: number, key: string): Promise<boolean | null | 'silent'> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    limit = setTimeout(() => resolve('silent'), ANSWER_MS);
  });
  const found = await Promise.race([askLatePage(tabId, 'locate', { key }), silence]);
  clearTimeout(limit);
  return found;
}

function activeFirst(a: NetworkTab, b: NetworkTab): number {
  return Number(b.active) - Number(a.active);
}
