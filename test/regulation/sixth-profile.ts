import type { RegulationProfileSource } from '../../lib/regulation/schema';

const provenance = (clause: string, quote: string) => ({ clause, quote, evidence: 'secondary' as const });
const aroundTheClock: [string, string][] = [['00:00', '24:00']];
const regionDay: [string, string][] = [['09:00', '18:00']];

/**
 * A regulation unlike the five, invented out of constructs met in other acts of the genre: hours round the clock, a
 * first response apart from the interim answer, deadlines owned by the region and by the author, a date promised in
 * the answer, a share of another deadline, a table of topics with a season. Data only.
 */
export const sixthProfile: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'primer',
  edition: '2026-01-01',
  title: 'Порядок работы круглосуточной службы ответов',
  jurisdiction: 'Пример, Камчатский край',
  act: { kind: 'порядок', number: '1', date: '2026-01-01', status: 'draft' },
  effective: { from: '2026-01-01', to: null },
  regime59fz: 'treatedAsOfficial',
  counting: { workingDayEnds: 'endOfDay' },
  scope: { platforms: ['ВКонтакте'], include: { fact: 'source', is: ['comment', 'broadcast'] } },
  calendars: {
    always: {
      owner: 'own',
      hours: 'fixed',
      timeZone: 'Asia/Kamchatka',
      holidays: 'none',
      week: {
        mon: aroundTheClock,
        tue: aroundTheClock,
        wed: aroundTheClock,
        thu: aroundTheClock,
        fri: aroundTheClock,
        sat: aroundTheClock,
        sun: aroundTheClock,
      },
    },
    region: {
      owner: 'region',
      hours: 'fixed',
      timeZone: 'Asia/Kamchatka',
      preHolidayCut: 60,
      week: { mon: regionDay, tue: regionDay, wed: regionDay, thu: regionDay, fri: regionDay },
    },
  },
  defaultCalendar: 'always',
  roles: {
    operator: { label: 'оператор', side: 'own' },
    unit: { label: 'подразделение', side: 'own' },
    curator: { label: 'куратор региона', side: 'region' },
    author: { label: 'автор сообщения', side: 'author' },
    head: { label: 'глава', side: 'own' },
  },
  cast: { coordinator: 'operator', executor: 'unit', approver: 'operator', head: 'head' },
  events: {
    received: { label: 'поступило', source: 'case' },
    assigned: { label: 'передано подразделению', source: 'case' },
    draftSubmitted: { label: 'проект поступил', source: 'case' },
    finalDraftSubmitted: { label: 'проект ответа поступил', source: 'case' },
    firstResponsePlaced: { label: 'первый отклик дан', source: 'case' },
    interimPlaced: { label: 'промежуточный ответ дан', source: 'case' },
    finalPlaced: { label: 'ответ дан', source: 'case' },
    clarificationPlaced: { label: 'автора спросили', source: 'case' },
    authorReplied: { label: 'автор ответил', source: 'case' },
    categorised: { label: 'куратор определил категорию', source: 'external' },
    broadcast: { label: 'сюжет вышел в эфир', source: 'external' },
    refuted: { label: 'ответ на сюжет дан', source: 'external' },
    worked: { label: 'работы выполнены', source: 'external' },
  },
  categories: {
    urgent: { dimension: 'severity', label: 'срочное', assignedBy: 'curator', assignment: 'external', queue: 'first' },
  },
  acts: {
    categorise: {
      label: 'определить категорию',
      kind: 'triage',
      by: 'curator',
      on: ['received'],
      emits: 'categorised',
      provenance: provenance('п. 2', 'куратор определяет категорию'),
    },
    respond: {
      label: 'дать первый отклик',
      kind: 'publish',
      by: 'operator',
      on: ['received'],
      emits: 'firstResponsePlaced',
      answerKind: 'firstResponse',
      provenance: provenance('п. 3', 'первый отклик'),
    },
    draft: {
      label: 'подготовить проект',
      kind: 'draft',
      by: 'unit',
      on: ['assigned'],
      emits: 'finalDraftSubmitted',
      provenance: provenance('п. 4', 'половина срока ответа'),
    },
    answer: {
      label: 'ответить',
      kind: 'publish',
      by: 'operator',
      on: ['draftSubmitted'],
      emits: 'finalPlaced',
      answerKind: 'final',
      provenance: provenance('п. 5', 'ответ в течение суток'),
    },
    keepPromise: {
      label: 'выполнить обещанное',
      kind: 'publish',
      by: 'operator',
      on: ['interimPlaced'],
      emits: 'finalPlaced',
      requires: ['newDueDate'],
      provenance: provenance('п. 6', 'в названный в ответе срок'),
    },
    reply: {
      label: 'ответить на уточнение',
      kind: 'clarify',
      by: 'author',
      on: ['clarificationPlaced'],
      emits: 'authorReplied',
      provenance: provenance('п. 7', 'в течение трёх дней'),
    },
    refute: {
      label: 'ответить на сюжет',
      kind: 'publish',
      by: 'operator',
      on: ['broadcast'],
      emits: 'refuted',
      provenance: provenance('п. 8', 'до полудня следующего рабочего дня'),
    },
    work: {
      label: 'выполнить работы',
      kind: 'resolve',
      by: 'unit',
      on: ['assigned'],
      emits: 'worked',
      provenance: provenance('прил. 1', 'срок по классификатору'),
    },
  },
  deadlines: {
    categorise: {
      label: 'категория определена',
      act: 'categorise',
      due: { type: 'after', event: 'received', limit: { amount: 2, unit: 'hour', clock: 'working' } },
      calendar: 'region',
      provenance: provenance('п. 2', 'в течение 2 рабочих часов Правительства края'),
    },
    firstResponse: {
      label: 'первый отклик',
      act: 'respond',
      due: {
        type: 'after',
        event: 'received',
        limit: { amount: 3, unit: 'hour', clock: 'working' },
        target: { amount: 1, unit: 'hour', clock: 'working' },
      },
      provenance: provenance('п. 3', 'от одного до трёх часов круглосуточно'),
    },
    answer: {
      label: 'ответ',
      act: 'answer',
      due: { type: 'after', event: 'received', limit: { amount: 24, unit: 'hour', clock: 'elapsed' } },
      satisfiedBy: ['interimPlaced', 'finalPlaced'],
      reactions: [
        { at: { amount: 2, unit: 'hour', clock: 'elapsed' }, do: 'notify', to: ['operator'] },
        { at: 'breach', do: 'escalate', to: ['head'] },
      ],
      provenance: provenance('п. 5', 'ответ в течение суток'),
    },
    draft: {
      label: 'проект ответа',
      act: 'draft',
      due: { type: 'fraction', event: 'received', deadline: 'answer', ratio: 0.5 },
      provenance: provenance('п. 4', 'половина срока ответа'),
    },
    promise: {
      label: 'обещанное выполнено',
      act: 'keepPromise',
      due: { type: 'declared', event: 'interimPlaced', by: ['operator'] },
      provenance: provenance('п. 6', 'в названный в ответе срок'),
    },
    authorReplies: {
      label: 'автор ответил',
      act: 'reply',
      due: { type: 'after', event: 'clarificationPlaced', limit: { amount: 3, unit: 'day', clock: 'elapsed' } },
      obligation: 'option',
      reactions: [{ at: 'breach', do: 'close', to: ['author'] }],
      provenance: provenance('п. 7', 'в течение трёх дней'),
    },
    refute: {
      label: 'ответ на сюжет',
      act: 'refute',
      due: { type: 'until', event: 'broadcast', dayOffset: 1, dayKind: 'working', time: '12:00' },
      calendar: 'region',
      per: 'occurrence',
      provenance: provenance('п. 8', 'до полудня следующего рабочего дня'),
    },
    work: {
      label: 'работы выполнены',
      act: 'work',
      due: { type: 'lookup', event: 'assigned', table: 'topics', column: 'work' },
      calendar: 'region',
      provenance: provenance('прил. 1', 'срок по классификатору'),
    },
  },
  classification: { required: [] },
  answerKinds: {
    firstResponse: { label: 'первый отклик', provenance: provenance('п. 3', 'первый отклик') },
    interim: { label: 'промежуточный ответ', provenance: provenance('п. 6', 'промежуточный ответ') },
    final: { label: 'ответ', provenance: provenance('п. 5', 'ответ') },
    clarification: { label: 'уточнение', provenance: provenance('п. 7', 'уточнение') },
  },
  output: {
    channel: 'network',
    stopLabel: 'размещено',
    by: 'operator',
    provenance: provenance('п. 5', 'ответ размещает оператор'),
  },
  review: { returnNeedsReason: true, reasons: {}, provenance: provenance('п. 4', 'с указанием причин') },
  escalations: {
    breaches: {
      trigger: { moreThan: 3, of: 'breach', per: 'month', groupBy: 'executor' },
      levels: [{ to: 'head' }],
      provenance: provenance('п. 9', 'более трёх нарушений за месяц'),
    },
    late: { trigger: { breachOf: 'answer' }, levels: [{ to: 'head' }], provenance: provenance('п. 9', 'о нарушении') },
  },
  limits: {
    comments: { what: 'одинаковых ответов', max: 5, per: 'hour', provenance: provenance('п. 10', 'не более пяти') },
  },
  tables: {
    topics: {
      key: ['topic'],
      columns: ['work'],
      rows: [
        {
          topic: 'надписи',
          season: { from: '04-16', to: '10-15' },
          work: { amount: 19, unit: 'day', clock: 'working' },
        },
        { topic: 'деревья', work: { amount: 9, unit: 'day', clock: 'working' } },
      ],
    },
  },
};
