import { replay } from '../../lib/case/replay';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import type { JournalDatabase } from '../../lib/journal/database';
import { contentsOf, eventsOf } from '../../lib/journal/read';
import { now } from '../../lib/platform/system';
import { isDeletedNotice } from '../../lib/site/is-deleted-notice';
import { isSameText } from '../../lib/text/is-same-text';
import { words } from '../../lib/words/words';
import { readDesk } from '../desk/open-desk';
import { forgetAwaited } from '../desk/awaited-answers';
import { runCommand } from '../desk/run-command';
import type { KeptSighting } from '../desk/sightings';
import { Texts } from '../desk/texts';
import { tellChanged } from './tell-changed';

/** A new comment of the thread that shares fewer words with the approved answer is another one; of the office's own less is asked. */
const ALIKE = { own: 0.5, any: 0.7 };
/** What was seen this long ago happened «now». */
const NOW_MS = 60_000;

/**
 * Writes down what a page showed of a message in work, as far as it says anything new of the case, whoever works now and
 * whatever others recorded meanwhile. Gives null, or words for the person where the case does not take it.
 */
export async function recordSighting(journal: JournalDatabase, kept: KeptSighting): Promise<string | null> {
  const owner = await journal.keys.get(kept.sighting.key);
  const theCase = owner && replay(await eventsOf(journal, owner.caseId));
  if (!theCase) return null;
  const texts = new Texts();
  const command = await commandFor(journal, theCase, kept, texts);
  if (command === null) return null;
  const desk = await readDesk(journal);
  const { id: caseId, seq: seen } = theCase;
  const outcome = await runCommand(desk, { caseId, seen, command, contents: texts.rows, isWitnessed: true });
  if (outcome.done) {
    if (command.type === 'placeAnswer') await forgetAwaited(journal, kept.sighting.key);
    tellChanged([caseId]);
    return null;
  }
  // Somebody acted in between: what the page showed may mean something else now.
  if (outcome.overtaken) return recordSighting(journal, kept);
  return words.insert.seenUnrecorded(theCase.number, outcome.refusal);
}

/** What a sighting means for the case; null: nothing new. */
async function commandFor(
  journal: JournalDatabase,
  theCase: Case,
  { sighting, at }: KeptSighting,
  texts: Texts,
): Promise<Command | null> {
  // What was erased does not come back from the page.
  if (theCase.erasures.length > 0) return null;
  if (sighting.is === 'gone' || (sighting.is === 'text' && isDeletedNotice(sighting.text)))
    return theCase.vanished ? null : { type: 'noteVanish' };
  if (sighting.is === 'there') return theCase.vanished ? { type: 'noteReturn' } : null;
  const draft = theCase.drafts.find(({ status }) => status === 'approved');
  const wanted = sighting.is === 'text' ? theCase.seenText : draft?.content;
  const known = wanted === undefined ? undefined : (await contentsOf(journal, [wanted])).get(wanted);
  if (known === undefined || (theCase.closedAt !== null && sighting.is === 'answer')) return null;
  const isSame = isSameText(known, sighting.text);
  if (sighting.is === 'text') {
    const isNew = !isSame && !theCase.message.textIncomplete;
    if (isNew) return { type: 'noteChange', text: await texts.keep('text', sighting.text) };
    return theCase.vanished ? { type: 'noteReturn' } : null;
  }
  if (draft === undefined || !(isSame || shared(known, sighting.text) >= ALIKE[sighting.isOwn ? 'own' : 'any']))
    return null;
  // The page's clock may run ahead of the computer's: it was sent before it was seen.
  const happenedAt = Math.min(sighting.sentAt ?? at, at);
  return {
    type: 'placeAnswer',
    draftId: draft.id,
    channel: theCase.facts.visibility === 'private' ? 'private' : 'network',
    url: sighting.url,
    content: await texts.keep('draft', sighting.text),
    ...(now() - happenedAt > NOW_MS ? { happenedAt, happenedReason: words.insert.seenOnPage } : {}),
  };
}

/** Which part of the words of either text stands in the other, 0 to 1. */
function shared(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(a.size, b.size, 1);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*|\p{N}+/gu) ?? []);
}
