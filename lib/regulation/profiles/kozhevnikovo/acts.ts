import type { RegulationProfileSource } from '../../schema';
import { caseEvents } from '../case-events';

export const roles: RegulationProfileSource['roles'] = {
  coordinator: {
    label: 'Координатор (специалист по организации деятельности и взаимодействию с сельскими поселениями)',
    side: 'own',
    substitutes: ['legalHead', 'lawyer'],
  },
  legalHead: { label: 'начальник отдела правовой и кадровой работы', side: 'own' },
  lawyer: { label: 'специалист-юрист отдела правовой и кадровой работы', side: 'own' },
  executor: { label: 'Исполнитель', side: 'own' },
  manager: { label: 'управляющий делами Администрации', side: 'own' },
  head: { label: 'Глава Кожевниковского района', side: 'own' },
  regionDepartment: {
    label: 'Департамент информационной политики Администрации Томской области',
    side: 'region',
  },
};

export const events: RegulationProfileSource['events'] = {
  ...caseEvents,
  received: { label: 'сообщение получено (принято)', source: 'case' },
  placed: { label: 'направлено в Департамент', source: 'case' },
  interimPlaced: { label: 'промежуточный ответ направлен в Департамент', source: 'case' },
  finalPlaced: { label: 'ответ направлен в Департамент', source: 'case' },
  publishedByRegion: { label: 'Департамент разместил ответ', source: 'external' },
  shortcomingsReported: { label: 'о недостатках сообщено Главе', source: 'external' },
};

export const acts: RegulationProfileSource['acts'] = {
  route: {
    label: 'перенаправить Исполнителю',
    kind: 'assign',
    by: 'coordinator',
    on: ['received'],
    emits: 'assigned',
    provenance: { clause: 'п. 6', quote: 'незамедлительно перенаправляет по компетенции' },
  },
  draft: {
    label: 'подготовить проект ответа',
    kind: 'draft',
    by: 'executor',
    on: ['assigned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 8', quote: 'подготавливает проект ответа (при необходимости - промежуточного ответа)' },
  },
  compose: {
    label: 'составить общий ответ',
    kind: 'draft',
    by: 'coordinator',
    on: ['partSubmitted'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 11(2)', quote: 'необходимую информацию для подготовки общего проекта ответа' },
  },
  review: {
    label: 'согласовать проект или вернуть на доработку',
    kind: 'review',
    by: 'coordinator',
    on: ['draftSubmitted'],
    emits: 'approved',
    provenance: { clause: 'пп. 8, 9', quote: 'на согласование Координатору' },
  },
  rework: {
    label: 'доработать проект',
    kind: 'rework',
    by: 'executor',
    on: ['draftReturned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 8', quote: 'на согласование Координатору' },
  },
  send: {
    label: 'направить в Департамент',
    kind: 'transfer',
    by: 'coordinator',
    on: ['approved'],
    emits: 'placed',
    place: 'system',
    provenance: { clause: 'пп. 7, 9', quote: 'направляет в Департамент информационной политики' },
  },
  finalDraft: {
    label: 'направить проект окончательного ответа',
    kind: 'draft',
    by: 'executor',
    on: ['interimPlaced'],
    emits: 'finalDraftSubmitted',
    answerKind: 'final',
    provenance: { clause: 'п. 10', quote: 'окончательного проекта ответа' },
  },
  publish: {
    label: 'разместить ответ в социальной сети',
    kind: 'publish',
    by: 'regionDepartment',
    on: ['placed'],
    emits: 'publishedByRegion',
    place: 'sameThread',
    account: 'region',
    provenance: { clause: 'п. 9', quote: 'для размещения в социальных сетях' },
  },
  contribute: {
    label: 'дать информацию для общего ответа',
    kind: 'contribute',
    by: 'executor',
    on: ['assigned', 'coAssigned', 'partReturned'],
    emits: 'partSubmitted',
    provenance: { clause: 'п. 11(2)', quote: 'в части, касающейся своих полномочий, направляет её Координатору' },
  },
  reportShortcoming: {
    label: 'сообщить о недостатках',
    kind: 'notify',
    by: 'coordinator',
    on: ['shortcomingFound'],
    emits: 'shortcomingsReported',
    provenance: {
      clause: 'п. 16',
      quote: 'информация о выявленных недостатках направляется Главе Кожевниковского района',
    },
  },
  informHead: {
    label: 'доложить Главе',
    kind: 'notify',
    by: 'coordinator',
    on: ['significanceFlagged'],
    emits: 'headInformed',
    provenance: { clause: 'п. 17', quote: 'Незамедлительному докладу Главе Кожевниковского района' },
  },
};
