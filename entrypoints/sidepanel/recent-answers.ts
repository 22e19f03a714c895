import type { CaseStatus } from '../../lib/case/case';
import { eventsOf } from '../../lib/journal/read';
import { isNearlySame } from '../../lib/text/is-nearly-same';
import type { Desk } from '../desk/desk';

export interface RecentAnswer {
  number: number;
  text: string;
}

const WEEK_MS = 7 * 86_400_000;
/** A week of a busy office; older numbers were answered earlier. */
const LATEST = 300;
const ANSWERED: ReadonlySet<CaseStatus> = new Set(['answered', 'interim', 'explained', 'clarifying']);

/** The answers that other cases placed in the seven days before now; read with the first question and kept. */
export function recentAnswers(
  { journal }: Desk,
  exceptId: string,
  now: () => number,
): () => Promise<readonly RecentAnswer[]> {
  let read: Promise<readonly RecentAnswer[]> | null = null;
  const load = async () => {
    const since = now() - WEEK_MS;
    const rows = await journal.cases.orderBy('number').reverse().limit(LATEST).toArray();
    const answered = rows.filter(({ id, status }) => id !== exceptId && ANSWERED.has(status)).reverse();
    const answers = await Promise.all(
      answered.map(async ({ id, number }) => {
        const events = await eventsOf(journal, id);
        const placed = events.findLast((event) => event.type === 'AnswerPlaced');
        if (placed === undefined || Date.parse(placed.happenedAt) < since) return [];
        const draft = events.find((event) => event.type === 'DraftSubmitted' && event.draftId === placed.draftId);
        const body = draft?.type === 'DraftSubmitted' ? (await journal.contents.get(draft.content))?.body : undefined;
        return body === undefined ? [] : [{ number, text: body }];
      }),
    );
    return answers.flat();
  };
  return () => (read ??= load());
}

/** Numbers of those that say nearly the same. */
export function sameAs(answers: readonly RecentAnswer[], text: string): readonly number[] {
  return answers.filter((answer) => isNearlySame(text, answer.text)).map(({ number }) => number);
}
