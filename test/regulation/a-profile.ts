import type { RegulationProfileSource } from '../../lib/regulation/schema';

/** The smallest profile that is accepted; tests break one thing in a copy of it. */
export const aProfile = (): RegulationProfileSource => {
  const provenance = { clause: 'п. 1', quote: 'в течение часа' };
  return {
    schemaVersion: 1,
    id: 'sample',
    edition: '2026-01-01',
    title: 'Пример',
    jurisdiction: 'Пример',
    act: { kind: 'порядок', number: null, date: null, status: 'draft' },
    effective: { from: null, to: null },
    regime59fz: 'notApplied',
    scope: { platforms: ['ВКонтакте'] },
    calendars: { office: { owner: 'own', timeZone: 'Europe/Moscow', week: { mon: [['09:00', '18:00']] } } },
    defaultCalendar: 'office',
    roles: { coordinator: { label: 'координатор', side: 'own' } },
    cast: { coordinator: 'coordinator', executor: 'coordinator', approver: 'coordinator' },
    events: {
      detected: { label: 'выявлено', source: 'case' },
      placed: { label: 'размещено', source: 'case' },
      broadcast: { label: 'сюжет вышел', source: 'external' },
    },
    acts: {
      publish: { label: 'ответить', kind: 'publish', by: 'coordinator', on: ['detected'], emits: 'placed', provenance },
    },
    deadlines: {
      answer: {
        label: 'ответ',
        act: 'publish',
        due: { type: 'after', event: 'detected', limit: { amount: 1, unit: 'hour', clock: 'working' } },
        provenance,
      },
    },
    classification: { required: [] },
    answerKinds: { final: { label: 'ответ', provenance } },
    output: { channel: 'network', stopLabel: 'размещено', by: 'coordinator', provenance },
    review: { returnNeedsReason: false, reasons: {}, provenance },
  };
};
