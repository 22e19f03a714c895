import type { WorkerHandlers } from '../../lib/platform/worker-port';
import { now } from '../../lib/platform/system';
import { keepAwaited } from '../desk/awaited-answers';
import { keepSighting } from '../desk/sightings';
import { putFocus } from '../desk/focus';
import { previewWords } from '../desk/preview-words';
import { markOf } from '../desk/mark-of';
import { openDesk } from '../desk/open-desk';
import { takeMessage } from '../desk/take-message';
import { wordsOf } from '../desk/words-of-error';
import { expectWork, keepWatch } from './watch';
import { lookAgain } from './look-again';
import { tellPages } from './tell-pages';

/** What the worker does for page parts and the panel. */
export const handlers: WorkerHandlers = {
  async take({ capture, via }) {
    void expectWork();
    try {
      const desk = await openDesk();
      const { row, taken } = await takeMessage(desk, capture, via ?? 'button');
      // Not carried through: the message is saved all the same, and stands first in the list.
      putFocus(desk.journal, row.id).catch(console.error);
      // Before the answer: a worker that ends in between is asked again, and counts then.
      await keepWatch();
      // The button that was pressed has its mark from the answer; another tab asks for its own when it is looked at.
      tellPages(desk, [row.id]).catch(console.error);
      return { taken: true, mark: markOf(row, desk, now()), already: !taken };
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
