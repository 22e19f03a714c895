import type { RegulationProfileSource } from '../../schema';
import { caseEvents } from '../case-events';

export const roles: RegulationProfileSource['roles'] = {
  coordinator: { label: 'координатор (помощник главы администрации)', side: 'own' },
  executor: { label: 'исполнитель (структурное подразделение)', side: 'own' },
  head: { label: 'Глава администрации МО «Ахтубинский район»', side: 'own' },
};

export const events: RegulationProfileSource['events'] = {
  ...caseEvents,
  shortcomingsReported: { label: 'о недостатках сообщено Главе', source: 'external' },
  networksReviewed: { label: 'аккаунты и социальные сети просмотрены', source: 'external' },
};

export const acts: RegulationProfileSource['acts'] = {
  monitor: {
    label: 'просмотреть аккаунты и социальные сети',
    kind: 'monitor',
    by: 'coordinator',
    emits: 'networksReviewed',
    provenance: { clause: 'п. 2.6', quote: 'Координатор ежедневно анализирует и модерирует сообщения граждан' },
  },
  route: {
    label: 'направить исполнителю',
    kind: 'assign',
    by: 'coordinator',
    on: ['detected'],
    emits: 'assigned',
    provenance: { clause: 'п. 3.1', quote: 'направляет их исполнителю, к полномочиям которого отнесено решение' },
  },
  draft: {
    label: 'подготовить проект ответа',
    kind: 'draft',
    by: 'executor',
    on: ['assigned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 3.1', quote: 'для подготовки проекта ответа на сообщение' },
  },
  contribute: {
    label: 'дать информацию для общего ответа',
    kind: 'contribute',
    by: 'executor',
    on: ['assigned', 'coAssigned', 'partReturned'],
    emits: 'partSubmitted',
    provenance: { clause: 'п. 3.2.1', quote: 'Информация, необходимая для подготовки общего проекта ответа' },
  },
  compose: {
    label: 'подготовить проект общего ответа',
    kind: 'draft',
    by: 'coordinator',
    on: ['partSubmitted'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 3.2.2', quote: 'Координатор готовит проект общего ответа на сообщение' },
  },
  review: {
    label: 'согласовать проект или направить на доработку',
    kind: 'review',
    by: 'coordinator',
    on: ['draftSubmitted'],
    emits: 'approved',
    provenance: {
      clause: 'п. 3.3',
      quote: 'согласовывает полученный от исполнителя проект ответа либо направляет его на доработку',
    },
  },
  rework: {
    label: 'доработать проект',
    kind: 'rework',
    by: 'executor',
    on: ['draftReturned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 3.4', quote: 'дорабатывается исполнителем и направляется на повторное согласование' },
  },
  publish: {
    label: 'разместить ответ',
    kind: 'publish',
    by: 'coordinator',
    on: ['approved'],
    emits: 'placed',
    place: 'sameThread',
    account: 'own',
    provenance: {
      clause: 'п. 1.5',
      quote: 'осуществляющие подготовку и размещение ответов на сообщения',
      ambiguity: 'раздел 3 не говорит, кто размещает; пункт 1.5 называет размещающими исполнителей',
      interpretation: 'координатор',
      alternative: 'исполнитель после согласования',
    },
  },
  clarify: {
    label: 'запросить у автора дополнительную информацию',
    kind: 'clarify',
    by: 'coordinator',
    emits: 'clarificationPlaced',
    answerKind: 'clarification',
    discretionary: true,
    provenance: {
      clause: 'п. 3.5',
      quote: 'направляет автору сообщения запрос для получения дополнительной информации',
    },
  },
  reportShortcoming: {
    label: 'сообщить о недостатках',
    kind: 'notify',
    by: 'coordinator',
    on: ['shortcomingFound'],
    emits: 'shortcomingsReported',
    provenance: { clause: 'п. 3.9', quote: 'информация об этом направляется координатором Главе администрации' },
  },
};
