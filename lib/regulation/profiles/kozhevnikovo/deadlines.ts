import type { RegulationProfileSource } from '../../schema';
import { after, atOnce, noTerm, workingDays, workingHours } from '../amounts';

const several = { fact: 'executorsCount', atLeast: 2 } as const;
const draftTerm = {
  clause: 'п. 8',
  quote: 'не позднее, чем за 2 часа до истечения срока, предусмотренного пунктом 7 настоящего Положения',
  ambiguity: '«2 часа» без слова «рабочих»',
  interpretation: 'рабочие часы: 7 − 2 = 5 на подготовку',
  alternative: 'часы по часам на стене',
};
const part = {
  clause: 'п. 11',
  quote: 'очередность подготовки информации Исполнителями определяет Координатор',
  ambiguity: 'срока у частей нет',
  interpretation: 'внутри общего срока, в порядке, который задал Координатор',
};

export const deadlines: RegulationProfileSource['deadlines'] = {
  route: {
    label: 'перенаправлено Исполнителю',
    act: 'route',
    due: atOnce('received'),
    provenance: { clause: 'п. 6', quote: 'Координатор при получении незамедлительно перенаправляет по компетенции' },
  },
  answer: {
    label: 'ответ направлен в Департамент',
    act: 'send',
    due: after('received', workingHours(7)),
    satisfiedBy: ['interimPlaced', 'finalPlaced'],
    provenance: {
      clause: 'пп. 7, 9',
      quote:
        'не позднее 7 рабочих часов после получения (принятия) сообщения формирует и направляет промежуточный ответ в Департамент … до истечения срока, предусмотренного пунктом 7 настоящего Положения, направляет в Департамент',
      ambiguity: 'пункт 7 говорит только о промежуточном ответе, пункт 9 — о любом, в тот же срок',
      interpretation:
        'одна обязанность: за 7 рабочих часов в Департамент ушёл согласованный ответ, окончательный или промежуточный',
      alternative: 'промежуточный ответ обязателен всегда',
    },
  },
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: { type: 'before', deadline: 'answer', lead: workingHours(2) },
    when: { not: several },
    satisfiedBy: ['interimDraftSubmitted', 'finalDraftSubmitted'],
    provenance: draftTerm,
  },
  jointDraft: {
    label: 'проект общего ответа',
    act: 'compose',
    due: { type: 'before', deadline: 'answer', lead: workingHours(2) },
    when: several,
    satisfiedBy: ['interimDraftSubmitted', 'finalDraftSubmitted'],
    provenance: draftTerm,
  },
  review: {
    label: 'проект согласован или возвращён',
    act: 'review',
    due: noTerm('draftSubmitted'),
    per: 'draft',
    satisfiedBy: ['approved', 'draftReturned'],
    provenance: {
      clause: 'п. 9',
      quote: 'Согласованный ответ',
      ambiguity: 'своего срока у согласования нет',
      interpretation: 'внутри 7 рабочих часов пункта 7',
    },
  },
  rework: {
    label: 'доработано',
    act: 'rework',
    due: noTerm('draftReturned'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 8',
      quote: 'на согласование Координатору',
      ambiguity: 'доработка в Положении не описана, срока нет',
      interpretation: 'внутри 7 рабочих часов пункта 7',
    },
  },
  finalDraft: {
    label: 'проект окончательного ответа',
    act: 'finalDraft',
    due: after('interimPlaced', workingDays(7)),
    satisfiedBy: ['finalDraftSubmitted'],
    provenance: {
      clause: 'п. 10',
      quote:
        'срок, необходимый для направления окончательного проекта ответа, должен составлять не более 7 рабочих дней со дня направления промежуточного ответа',
      ambiguity: 'кто и куда направляет «окончательный проект», не сказано',
      interpretation: 'Исполнитель — Координатору: срок останавливает проект',
      alternative: 'Координатор — в Департамент',
    },
  },
  finalSent: {
    label: 'окончательный ответ направлен в Департамент',
    act: 'send',
    due: noTerm('finalApproved'),
    when: { fact: 'interimGiven', is: true },
    satisfiedBy: ['finalPlaced'],
    provenance: { clause: 'п. 10', quote: 'В случае, если дается промежуточный ответ' },
  },
  regionPublishes: {
    label: 'Департамент разместил ответ',
    act: 'publish',
    due: noTerm('placed'),
    per: 'occurrence',
    nature: 'internal',
    provenance: { clause: 'п. 9', quote: 'для размещения в социальных сетях' },
  },
  part: {
    label: 'часть общего ответа',
    act: 'contribute',
    due: noTerm('coAssigned'),
    per: 'assignment',
    provenance: part,
  },
  partOfMain: {
    label: 'часть общего ответа (первый Исполнитель)',
    act: 'contribute',
    due: noTerm('assigned'),
    per: 'assignment',
    when: several,
    satisfiedBy: ['partSubmitted', 'draftSubmitted'],
    provenance: part,
  },
  shortcomings: {
    label: 'сообщено о недостатках',
    act: 'reportShortcoming',
    due: noTerm('shortcomingFound'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 16',
      quote: 'информация о выявленных недостатках направляется Главе Кожевниковского района',
    },
  },
  memo: {
    label: 'доложено Главе',
    act: 'informHead',
    due: atOnce('significanceFlagged'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 17',
      quote: 'Незамедлительному докладу Главе Кожевниковского района подлежит информация',
    },
  },
};
