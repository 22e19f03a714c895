import type { ExecutorChoice } from '../../../components/view-models';
import { executorLabel } from '../../../lib/office/executor-label';
import type { Office } from '../../../lib/office/office';
import { absenceOf } from '../../../lib/office/substitution';
import { dateWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';
import { actingExecutor } from './acting-executor';

/** Executors that are offered; of one who is away it is said until when, and who stands in. */
export function executorChoicesOf(office: Office, today: string): ExecutorChoice[] {
  return office.executors
    .filter(({ active }) => active)
    .map((executor) => {
      const { id, email } = executor;
      const label = executorLabel(executor);
      const away = absenceOf(office.substitutions, id, today);
      if (!away) return { id, label, email };
      const until = dateWords(Date.parse(away.until), 'UTC');
      const acting = actingExecutor(office, id, today);
      const note =
        acting && acting.id !== id
          ? words.office.awayActing(label, until, executorLabel(acting))
          : words.office.awayUntil(label, until);
      return { id, label, email, note };
    });
}
