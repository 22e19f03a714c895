import type { RegulationProfileSource } from '../../schema';
import { caseEvents } from '../case-events';

export const roles: RegulationProfileSource['roles'] = {
  department: { label: 'отдел по организационным и общим вопросам', side: 'own' },
  executor: { label: 'исполнитель', side: 'own' },
  coExecutor: { label: 'соисполнитель', side: 'own' },
  deputyHead: { label: 'заместитель главы администрации, курирующий работу с сообщениями', side: 'own' },
  firstDeputy: { label: 'первый заместитель главы администрации', side: 'own' },
  deputies: { label: 'заместители главы администрации', side: 'own' },
  head: { label: 'глава округа', side: 'own' },
};

export const events: RegulationProfileSource['events'] = {
  ...caseEvents,
  shortcomingsReported: { label: 'о недостатках сообщено заместителям', source: 'external' },
};

export const acts: RegulationProfileSource['acts'] = {
  route: {
    label: 'направить исполнителю',
    kind: 'assign',
    by: 'department',
    on: ['detected', 'returnedNotCompetent'],
    emits: 'assigned',
    provenance: { clause: 'п. 8(2)', quote: 'направляет его исполнителю' },
  },
  returnNotOurs: {
    label: 'вернуть: не в компетенции',
    kind: 'return',
    by: 'executor',
    on: ['assigned', 'coAssigned'],
    emits: 'returnedNotCompetent',
    requires: ['reason'],
    discretionary: true,
    provenance: { clause: 'п. 9', quote: 'с обоснованием причин такого возврата' },
  },
  draft: {
    label: 'подготовить проект ответа',
    kind: 'draft',
    by: 'executor',
    on: ['assigned'],
    emits: 'draftSubmitted',
    provenance: {
      clause: 'п. 11',
      quote: 'подготавливает проект ответа (при необходимости - проект промежуточного ответа)',
    },
  },
  review: {
    label: 'согласовать проект или вернуть на доработку',
    kind: 'review',
    by: 'department',
    on: ['draftSubmitted'],
    emits: 'approved',
    provenance: { clause: 'пп. 12, 13', quote: 'согласовывает его' },
  },
  rework: {
    label: 'устранить замечания',
    kind: 'rework',
    by: 'executor',
    on: ['draftReturned'],
    emits: 'draftSubmitted',
    provenance: { clause: 'п. 14', quote: 'устраняет замечания и направляет его' },
  },
  publish: {
    label: 'разместить ответ',
    kind: 'publish',
    by: 'department',
    on: ['approved'],
    emits: 'placed',
    place: 'sameThread',
    account: 'own',
    provenance: {
      clause: 'пп. 10, 12',
      quote: 'размещен отделом по организационным и общим вопросам в той социальной сети, в которой было размещено',
    },
  },
  finalDraft: {
    label: 'подготовить проект окончательного ответа',
    kind: 'draft',
    by: 'executor',
    on: ['interimPlaced'],
    emits: 'finalDraftSubmitted',
    answerKind: 'final',
    provenance: { clause: 'п. 15', quote: 'проект окончательного ответа' },
  },
  contribute: {
    label: 'дать информацию для общего ответа',
    kind: 'contribute',
    by: 'coExecutor',
    on: ['coAssigned', 'partReturned'],
    emits: 'partSubmitted',
    provenance: { clause: 'п. 16', quote: 'информацию, необходимую для подготовки исполнителем проекта общего ответа' },
  },
  reviewPart: {
    label: 'согласовать информацию соисполнителя и передать основному исполнителю',
    kind: 'review',
    by: 'department',
    on: ['partSubmitted'],
    emits: 'partApproved',
    provenance: { clause: 'п. 16', quote: 'направляет ее основному исполнителю' },
  },
  reportShortcoming: {
    label: 'сообщить о недостатках',
    kind: 'notify',
    by: 'department',
    on: ['shortcomingFound'],
    emits: 'shortcomingsReported',
    provenance: { clause: 'п. 21', quote: 'информация об этом направляется первому заместителю главы администрации' },
  },
  informHead: {
    label: 'доложить главе округа',
    kind: 'notify',
    by: 'department',
    on: ['significanceFlagged'],
    emits: 'headInformed',
    requires: ['signature'],
    provenance: { clause: 'п. 23', quote: 'на имя главы округа за подписью заместителя главы администрации' },
  },
};
