import type { ErasableCase, ErasureChoice, ErasureResult } from '../../../components/data/erasure-view';
import type { LongActOptions } from '../../../components/controls/use-long-act';
import type { JournalDatabase } from '../../../lib/journal/database';
import { sweepContents, SWEEP_DUE } from '../../../lib/journal/sweep-contents';
import { now } from '../../../lib/platform/system';
import type { Desk } from '../../desk/desk';
import { runCommand } from '../../desk/run-command';
import { tellChanged } from '../tell-changed';
import { forgetInSearch } from './forget-in-search';

/**
 * Erases what was chosen: each case records it in its journal, then the contents go, in one sweep. Stopped or cut short,
 * what was recorded is swept with the next opening of the panel. Rejects only when the database fails.
 */
export async function eraseCases(
  desk: Desk,
  { cases, parts, ground, basis }: ErasureChoice,
  { signal, onProgress }: LongActOptions,
): Promise<ErasureResult> {
  const { journal } = desk;
  const first = firstNumbers(cases);
  const erased: ErasableCase[] = [];
  const refused: { number: number; why: string }[] = [];
  await journal.settings.put({ key: SWEEP_DUE, value: true });
  try {
    for (const [index, one] of cases.entries()) {
      if (signal.aborted) break;
      const outcome = await runCommand(desk, {
        caseId: one.caseId,
        seen: one.seq,
        command: {
          type: 'erasePersonalData',
          // Where nothing of a part is left there is nothing to record of it.
          parts: parts.filter((part) => one.counts[part] > 0),
          ground,
          basis,
          authorNumber: first.get(one.authorKey ?? one.caseId) ?? null,
        },
      });
      if (outcome.done) erased.push(one);
      else refused.push({ number: one.number, why: outcome.refusal });
      onProgress(index + 1, cases.length);
    }
  } finally {
    // Also where one in the middle failed: of those before it nothing is left.
    await forgetErased(journal, erased);
  }
  tellChanged(erased.map(({ caseId }) => caseId));
  return { erased: erased.map(({ number }) => number), refused };
}

async function forgetErased(journal: JournalDatabase, erased: readonly ErasableCase[]): Promise<void> {
  await forgetTraces(journal, erased);
  await sweepContents(journal, now());
  await forgetInSearch(
    journal.name,
    erased.map(({ number }) => number),
  );
}

/** The first number of each author's cases: «автор № 17» in all of them. */
function firstNumbers(cases: readonly ErasableCase[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { authorKey, caseId, number } of cases) {
    const key = authorKey ?? caseId;
    first.set(key, Math.min(number, first.get(key) ?? number));
  }
  return first;
}

/** What was typed for these cases and not sent, and what pages showed of them; what is typed meanwhile is not lost. */
async function forgetTraces({ settings, cases }: JournalDatabase, erased: readonly ErasableCase[]): Promise<void> {
  const ids = new Set(erased.map(({ caseId }) => caseId));
  await settings.db.transaction('rw', settings, cases, async () => {
    const rows = await cases.bulkGet([...ids]);
    const typed = (await settings.get('typed'))?.value;
    if (typeof typed === 'object' && typed !== null) {
      const value = Object.fromEntries(Object.entries(typed).filter(([key]) => !ids.has(key.split('/', 1)[0] ?? key)));
      await settings.put({ key: 'typed', value });
    }
    for (const row of rows) if (row) await settings.where('key').startsWith(`saw ${row.messageKey} `).delete();
  });
}
