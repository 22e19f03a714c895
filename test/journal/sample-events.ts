import type { CaseEvent } from '../../lib/case/events';
import type { CaseRow } from '../../lib/journal/case-row';
import { aMessage } from '../case/a-message';

const AT = '2026-11-20T11:30:00.000Z';

/** The first event of a case, as a page's button makes it. */
export function takenEvent(caseId: string, number: number, key = `vk:-1_${number}`): CaseEvent {
  return {
    type: 'MessageTaken',
    id: `${caseId}-1`,
    caseId,
    seq: 1,
    recordedAt: AT,
    happenedAt: AT,
    happenedReason: null,
    by: 'ivanova',
    number,
    message: aMessage({
      key,
      kind: 'post',
      url: `https://vk.com/wall-1_${number}`,
      pageTitle: 'Заречный район',
      text: 'a'.repeat(64),
      dateRaw: 'вчера в 18:20',
    }),
    regulation: { id: 'kursk', edition: '2023-01-12' },
    via: 'button',
    starts: {},
    facts: {},
  };
}

/** A later event without consequences of its own. */
export function noteEvent(caseId: string, seq: number, id = `${caseId}-${seq}`): CaseEvent {
  return {
    type: 'NoteAdded',
    id,
    caseId,
    seq,
    recordedAt: AT,
    happenedAt: AT,
    happenedReason: null,
    by: 'ivanova',
    content: 'b'.repeat(64),
  };
}

export function rowFor(caseId: string, number: number, seq: number, key = `vk:-1_${number}`): CaseRow {
  return {
    id: caseId,
    number,
    seq,
    status: 'taken',
    closed: false,
    messageKey: key,
    network: 'vk',
    kind: 'post',
    url: `https://vk.com/wall-1_${number}`,
    excerpt: 'Третий день нет воды',
    authorName: null,
    topic: null,
    place: null,
    severity: null,
    executorName: null,
    takenAt: Date.parse(AT),
    moveSide: 'own',
    moveAct: 'classify',
    moveClause: null,
    moveDueAt: null,
    answerDueAt: null,
    nextDueAt: null,
    nextOwnDueAt: null,
    interimOwed: false,
    provisional: false,
    queueAt: number,
  };
}
