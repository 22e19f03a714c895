import type { RegulationProfileSource } from '../../schema';
import { after, noTerm, workingHours } from '../amounts';

const silent = {
  ambiguity: 'срока в акте нет',
  interpretation: 'срок не установлен: показывается сама обязанность, без числа',
  alternative: 'внутренняя цель администрации или сроки областного акта 49-Пр (текст не найден)',
};
const part = {
  clause: 'п. 3.2.1',
  quote: 'не позднее 2 рабочих часов с момента поступления сообщения для подготовки информации',
  ambiguity: 'поступления куда',
  interpretation: 'исполнителю: акт добавляет «для подготовки информации»',
  alternative: 'в администрацию: от выявления',
};

export const deadlines: RegulationProfileSource['deadlines'] = {
  route: {
    label: 'направлено исполнителю',
    act: 'route',
    due: noTerm('detected'),
    provenance: { clause: 'п. 3.1', quote: 'направляет их исполнителю', ...silent },
  },
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: noTerm('assigned'),
    satisfiedBy: ['finalDraftSubmitted'],
    when: { not: { fact: 'executorsCount', atLeast: 2 } },
    provenance: { clause: 'п. 3.1', quote: 'для подготовки проекта ответа на сообщение', ...silent },
  },
  part: {
    label: 'информация для общего ответа',
    act: 'contribute',
    due: after('coAssigned', workingHours(2)),
    per: 'assignment',
    provenance: part,
  },
  partOfMain: {
    label: 'информация для общего ответа (основной исполнитель)',
    act: 'contribute',
    due: after('assigned', workingHours(2)),
    notBefore: 'coAssigned', // until then it had come to him for a draft, not for information
    per: 'assignment',
    when: { fact: 'executorsCount', atLeast: 2 },
    satisfiedBy: ['partSubmitted', 'draftSubmitted'],
    provenance: part,
  },
  compose: {
    label: 'проект общего ответа',
    act: 'compose',
    due: noTerm('assigned'),
    when: { fact: 'executorsCount', atLeast: 2 },
    satisfiedBy: ['finalDraftSubmitted'],
    provenance: { clause: 'п. 3.2.2', quote: 'Координатор готовит проект общего ответа на сообщение', ...silent },
  },
  review: {
    label: 'проект согласован или возвращён',
    act: 'review',
    due: noTerm('draftSubmitted'),
    per: 'draft',
    satisfiedBy: ['approved', 'draftReturned'],
    provenance: { clause: 'п. 3.3', quote: 'согласовывает полученный от исполнителя проект ответа', ...silent },
  },
  rework: {
    label: 'проект доработан',
    act: 'rework',
    due: noTerm('draftReturned'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 3.4',
      quote: 'Направленный на доработку проект ответа дорабатывается исполнителем',
      ...silent,
    },
  },
  publish: {
    label: 'согласованный текст размещён',
    act: 'publish',
    due: noTerm('approved'),
    per: 'draft',
    provenance: { clause: 'п. 1.5', quote: 'осуществляющие подготовку и размещение ответов на сообщения', ...silent },
  },
  answer: {
    label: 'ответ размещён',
    act: 'publish',
    due: noTerm('detected'),
    satisfiedBy: ['finalPlaced'],
    provenance: { clause: 'п. 1.1', quote: 'размещению ответов на сообщения их авторам', ...silent },
  },
  clarify: {
    label: 'запрос автору',
    act: 'clarify',
    due: noTerm('clarificationDraftSubmitted'),
    provenance: { clause: 'п. 3.5', quote: 'координатор направляет автору сообщения запрос', ...silent },
  },
  shortcomings: {
    label: 'сообщено о недостатках',
    act: 'reportShortcoming',
    due: noTerm('shortcomingFound'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 3.9',
      quote: 'информация об этом направляется координатором Главе администрации',
      ...silent,
    },
  },
};
