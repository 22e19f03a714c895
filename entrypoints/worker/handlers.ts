import type { MessageTakenVia } from '../../lib/case/events';
import type { Taken } from '../../lib/journal/record-taking';
import type { Capture } from '../../lib/site/site';
import type { WorkerHandlers } from '../../lib/platform/worker-port';
import { now } from '../../lib/platform/system';
import { keepAwaited } from '../desk/awaited-answers';
import { keepSighting } from '../desk/sightings';
import { putFocus } from '../desk/focus';
import { previewWords } from '../desk/preview-words';
import { markOf } from '../desk/mark-of';
import type { Desk } from '../desk/desk';
import { livingDesk, openDesk } from '../desk/open-desk';
import { takeMessage } from '../desk/take-message';
import { wordsOf } from '../desk/words-of-error';
import { expectWork, keepWatch, lookAfter } from './watch';
import { lookAgain } from './look-again';
import { tellPages } from './tell-pages';

/** What the worker does for page parts and the panel. */
export const handlers: WorkerHandlers = {
  async take({ capture, via }) {
    void expectWork();
    try {
      const { desk, row, taken } = await lookAfter(takeAtOnce(capture, via ?? 'button'));
      // Not carried through: the message is saved all the same, and stands first in the list.
      putFocus(desk.journal, row.id).catch(console.error);
      // Before the answer: a worker that ends in between is asked again, and counts then.
      await keepWatch();
      // The button that was pressed has its mark from the answer; another tab asks for its own when it is looked at.
      tellPages(desk, [row.id]).catch(console.error);
      return { taken: true, mark: markOf(row, livingDesk() ?? desk, now()), already: !taken };
    } catch (error) {
      return { taken: false, reason: wordsOf(error) };
    }
  },
  async open({ caseId }) {
    const { journal } = await openDesk();
    await putFocus(journal, caseId);
    return null;
  },
  async marks({ keys }, caller) {
    const desk = await openDesk();
    const { journal } = desk;
    // Nobody asked for it: what the page was not told to look for now, it is with its next question.
    lookAgain(journal, keys, caller.tabId, caller.url).catch(console.error);
    const owners = (await journal.keys.bulkGet([...keys])).filter((owner) => owner !== undefined);
    const rows = await journal.cases.bulkGet(owners.map((owner) => owner.caseId));
    return rows.filter((row) => row !== undefined).map((row) => markOf(row, desk, now()));
  },
  preview: async ({ publishedAt }) => previewWords(await openDesk(), publishedAt),
  async trouble({ trouble }) {
    const { journal } = await openDesk();
    const id = `${trouble.network} ${trouble.field} ${new URL(trouble.url).origin}`;
    await journal.troubles.put({ id, ...trouble, seenAt: now() });
    return null;
  },
  async saw({ sighting }) {
    await keepSighting((await openDesk()).journal, sighting, now());
    return null;
  },
  async awaits({ awaited }) {
    await keepAwaited((await openDesk()).journal, awaited);
    return null;
  },
  async changed({ caseIds }) {
    const desk = await openDesk();
    await Promise.all([keepWatch(), tellPages(desk, caseIds)]);
    return null;
  },
};

/**
 * The person waits for one transaction: the desk is the one that was read last, and the taking finds out whether it holds.
 * Whatever was wrong with it, its connection closed or its disk full, nothing was written: a fresh desk has the last word.
 */
async function takeAtOnce(capture: Capture, via: MessageTakenVia): Promise<Taken & { desk: Desk }> {
  const living = livingDesk();
  const desk = living ?? (await openDesk());
  try {
    return { desk, ...(await takeMessage(desk, capture, via)) };
  } catch (error) {
    if (living === null) throw error;
    const fresh = await openDesk();
    return { desk: fresh, ...(await takeMessage(fresh, capture, via)) };
  }
}
