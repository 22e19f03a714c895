import type { Assignment, Case } from './case';
import { isLive } from './live-assignments';

/** One of several questions of a message, with the assignment that carries it. */
export interface Question {
  assignmentId: string;
  executorName: string;
  text: string;
}

/**
 * The questions that an answer closing the case has to cover: what each executor was asked, a question once. One that a
 * co-executor sent back as «не в компетенции» is still the author's; one withdrawn by the office is not asked any more.
 * Empty while there is one question only.
 */
export function questionsOf({ assignments }: Pick<Case, 'assignments'>): readonly Question[] {
  const asked = assignments.filter((one) => isLive(one) || isLeftOpen(one));
  const byText = new Map<string, Question>();
  for (const { id, executorName, question } of asked) {
    const text = question.trim();
    if (text !== '' && !byText.has(text)) byText.set(text, { assignmentId: id, executorName, text });
  }
  return byText.size > 1 ? [...byText.values()] : [];
}

/** A co-executor sent it back: nobody has taken the question from the author. */
function isLeftOpen({ role, status }: Assignment): boolean {
  return role === 'co' && status === 'returned';
}
