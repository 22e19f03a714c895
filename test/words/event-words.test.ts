import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '../../lib/case/events';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { eventWords, type EventNames } from '../../lib/words/event-words';

const names: EventNames = {
  ground: (id) => ({ threats: 'угрозы' })[id] ?? id,
  reason: (id) => ({ noDate: 'нет срока' })[id] ?? id,
  category: (id) => ({ high: 'повышенной важности', ordinary: 'обычное' })[id] ?? id,
  event: (id) => ({ publishedWidely: 'ответ размещён для всех' })[id] ?? id,
  stop: 'Внесено в ИМ',
  instant: (at) => dateTimeWords(at, 'Asia/Tomsk'),
};

const said: [CaseEventBody, string, string | null][] = [
  [
    { type: 'EmergencyDeclared', reason: 'прорвало дамбу', hours: { '2026-11-21': [['10:00', '14:00']] } },
    'Объявлена чрезвычайная ситуация: сроки идут и в выходной',
    '21 ноября 2026: 10:00–14:00; причина: прорвало дамбу',
  ],
  [
    {
      type: 'CaseClassified',
      before: { topic: null, severity: 'ordinary', isRepeat: false },
      after: { topic: 'Вода', severity: 'high', isRepeat: true },
    },
    'Определены признаки сообщения',
    'тема: Вода; важность: обычное → повышенной важности; повторное: да',
  ],
  [
    { type: 'CaseClassified', before: { place: 'Курская' }, after: { place: null } },
    'Определены признаки сообщения',
    'место: Курская → не указано',
  ],
  [
    {
      type: 'StartCorrected',
      moment: 'detected',
      from: '2026-11-20T07:36:00.000Z',
      to: '2026-11-20T02:00:00.000Z',
      reason: 'нашли утром',
    },
    'Исправлено время «выявлено»',
    'было: 20 ноября 2026, 14:36, стало: 20 ноября 2026, 09:00; причина: нашли утром',
  ],
  [
    {
      type: 'ExecutorAssigned',
      assignmentId: 'a',
      role: 'co',
      executorId: 'e',
      executorName: 'Водоканал',
      order: 2,
      question: 'Когда закончат?',
    },
    'Направлено соисполнителю: Водоканал',
    'вопрос: Когда закончат?',
  ],
  [
    {
      type: 'DraftSubmitted',
      draftId: 'd',
      kind: 'interim',
      content: 'x',
      authorName: 'Петров',
      assignmentId: null,
      groundId: null,
      supplies: [],
      problemConfirmed: false,
      promisedAt: '2026-12-01T11:00:00.000Z',
    },
    'Внесён проект: промежуточный ответ',
    'подготовил: Петров; факт не подтвердился; обещано до 1 декабря 2026, 18:00',
  ],
  [
    { type: 'DraftReturned', draftId: 'd', reasonId: 'noDate', comment: '' },
    'Проект возвращён на доработку',
    'нет срока',
  ],
  [
    { type: 'ProcessingDeclined', groundId: 'threats', clause: 'п. 20', note: '' },
    'Не подлежит обработке: угрозы',
    'п. 20',
  ],
  [{ type: 'MessageRead' }, 'Сообщение прочитано', null],
];

describe('events in words', () => {
  it.each(said)('%j', (event, what, detail) => {
    expect(eventWords(event, names)).toEqual({ what, detail });
  });
});
