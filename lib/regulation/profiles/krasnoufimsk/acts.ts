import type { RegulationProfileSource } from '../../schema';
import { caseEvents } from '../case-events';

export const roles: RegulationProfileSource['roles'] = {
  leadSpecialist: { label: 'ведущий специалист отдела ГО и ЧС, экологии', side: 'own' },
  executor: { label: 'исполнитель', side: 'own' },
  deputyHeads: { label: 'заместители Главы Администрации', side: 'own' },
  socialDeputy: { label: 'заместитель главы Администрации по социальным вопросам', side: 'own' },
  head: { label: 'Глава МО Красноуфимский округ', side: 'own' },
  incidentManagement: { label: 'система «Инцидент Менеджмент»', side: 'external' },
};

export const events: RegulationProfileSource['events'] = {
  ...caseEvents,
  read: { label: 'сообщение прочитано в «Инцидент Менеджмент»', source: 'case' },
  placed: { label: 'внесено в «Инцидент Менеджмент»', source: 'case' },
  interimPlaced: { label: 'промежуточный ответ внесён в «Инцидент Менеджмент»', source: 'case' },
  finalPlaced: { label: 'ответ внесён в «Инцидент Менеджмент»', source: 'case' },
  problemSolved: { label: 'проблема решена', source: 'external' },
  shortcomingsReported: { label: 'о недостатках сообщено заместителям Главы', source: 'external' },
};

const inSystem = { place: 'system', account: 'region' } as const;

export const acts: RegulationProfileSource['acts'] = {
  read: {
    label: 'прочитать сообщение в «Инцидент Менеджмент»',
    kind: 'monitor',
    by: 'leadSpecialist',
    on: ['detected'],
    emits: 'read',
    provenance: { clause: 'п. 6(1)', quote: 'осуществляет мониторинг системы "Инцидент Менеджмент"' },
  },
  route: {
    label: 'направить исполнителю',
    kind: 'assign',
    by: 'leadSpecialist',
    on: ['read', 'returnedNotCompetent'],
    emits: 'assigned',
    channels: ['электронная почта', 'мессенджер', 'корпоративный чат'],
    provenance: {
      clause: 'п. 10',
      quote: 'направляет его исполнителю, к полномочиям которого отнесено решение вопросов',
    },
  },
  returnNotOurs: {
    label: 'вернуть: не в компетенции',
    kind: 'return',
    by: 'executor',
    on: ['assigned', 'coAssigned'],
    emits: 'returnedNotCompetent',
    requires: ['reason'],
    discretionary: true,
    provenance: { clause: 'п. 11', quote: 'с письменным указанием причин возврата' },
  },
  draft: {
    label: 'подготовить ответ, промежуточный ответ или запрос',
    kind: 'draft',
    by: 'executor',
    on: ['assigned'],
    emits: 'draftSubmitted',
    provenance: {
      clause: 'п. 13',
      quote: 'готовит проект ответа (промежуточного ответа) на сообщение гражданина или запрос (уточнение)',
    },
  },
  denyProblem: {
    label: 'ответить «не подтвердилось»',
    kind: 'draft',
    by: 'executor',
    on: ['assigned'],
    emits: 'finalDraftSubmitted',
    answerKind: 'final',
    requires: [{ anyOf: ['photo', 'video', 'document'] }],
    discretionary: true,
    provenance: { clause: 'п. 20', quote: 'подтверждающего отсутствие проблемы' },
  },
  contribute: {
    label: 'дать информацию для общего ответа',
    kind: 'contribute',
    by: 'executor',
    on: ['assigned', 'coAssigned', 'partReturned'],
    emits: 'partSubmitted',
    provenance: { clause: 'п. 17(2)', quote: 'исполнители направляют информацию для общего проекта ответа' },
  },
  review: {
    label: 'согласовать или вернуть с указанием причин',
    kind: 'review',
    by: 'leadSpecialist',
    on: ['draftSubmitted'],
    emits: 'approved',
    provenance: {
      clause: 'п. 14',
      quote: 'согласовывает его либо направляет на доработку исполнителю с указанием причин',
    },
  },
  rework: {
    label: 'доработать проект',
    kind: 'rework',
    by: 'executor',
    on: ['draftReturned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 15', quote: 'дорабатывается исполнителем в течение 30 минут' },
  },
  publish: {
    label: 'внести ответ в «Инцидент Менеджмент»',
    kind: 'publish',
    by: 'leadSpecialist',
    on: ['approved'],
    emits: 'placed',
    ...inSystem,
    provenance: {
      clause: 'п. 16',
      quote: 'ответ размещается в системе "Инцидент Менеджмент"',
      ambiguity: 'кто размещает, не сказано',
      interpretation: 'ведущий специалист: он отвечает за срок размещения (п. 23)',
    },
  },
  answerFinally: {
    label: 'разместить итоговый ответ',
    kind: 'publish',
    by: 'leadSpecialist',
    on: ['interimPlaced'],
    emits: 'finalPlaced',
    answerKind: 'final',
    ...inSystem,
    provenance: { clause: 'п. 12', quote: 'итоговый ответ размещается' },
  },
  resolve: {
    label: 'решить проблему',
    kind: 'resolve',
    by: 'executor',
    on: ['assigned'],
    when: { fact: 'handling', is: 'fastTrack' },
    emits: 'problemSolved',
    provenance: { clause: 'п. 8(2)', quote: 'по решению заданного в сообщении гражданина вопроса' },
  },
  reportShortcoming: {
    label: 'сообщить о недостатках',
    kind: 'notify',
    by: 'leadSpecialist',
    on: ['shortcomingFound'],
    emits: 'shortcomingsReported',
    provenance: { clause: 'п. 24', quote: 'информация направляется заместителям Главы Администрации' },
  },
  informHead: {
    label: 'доложить Главе',
    kind: 'notify',
    by: 'leadSpecialist',
    on: ['significanceFlagged'],
    emits: 'headInformed',
    provenance: { clause: 'п. 25', quote: 'незамедлительно направляется Главе' },
  },
};
