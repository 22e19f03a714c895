import type { ErasableCase, ErasureChoice, ErasureResult } from '../../../components/data/erasure-view';
import type { LongActOptions } from '../../../components/controls/use-long-act';
import type { JournalDatabase } from '../../../lib/journal/database';
import { sweepContents } from '../../../lib/journal/sweep-contents';
import { now } from '../../../lib/platform/system';
import type { Desk } from '../../desk/desk';
import { runCommand } from '../../desk/run-command';
import { inTidyTurn } from '../in-tidy-turn';
import { tellChanged } from '../tell-changed';
import { forgetInSearch } from './forget-in-search';
import { askForSweep, forgetTraces } from './forget-traces';

/**
 * Erases what was chosen: each case records it in its journal, then the contents go, in one sweep. Stopped or cut short,
 * what was recorded is swept with the next opening of the panel (`keepTidy`). Rejects only when the database fails.
 */
export function eraseCases(desk: Desk, choice: ErasureChoice, options: LongActOptions): Promise<ErasureResult> {
  return inTidyTurn(() => erase(desk, choice, options));
}

async function erase(
  desk: Desk,
  { cases, parts, ground, basis }: ErasureChoice,
  { signal, onProgress }: LongActOptions,
): Promise<ErasureResult> {
  const { journal } = desk;
  const first = firstNumbers(cases);
  const erased: ErasableCase[] = [];
  const refused: { number: number; why: string }[] = [];
  await askForSweep(
    journal,
    cases.map(({ caseId }) => caseId),
  );
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
  await forgetTraces(
    journal,
    erased.map(({ caseId }) => caseId),
  );
  // The sweep ends what was asked for: before it nothing else is left to do, should this be cut short.
  try {
    await forgetInSearch(
      journal.name,
      erased.map(({ number }) => number),
    );
  } finally {
    await sweepContents(journal, now());
  }
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
