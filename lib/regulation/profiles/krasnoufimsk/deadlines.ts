import type { RegulationProfileSource } from '../../schema';
import { after, atOnce, calendarDays, noTerm, workingHours, workingMinutes } from '../amounts';
import { preparation } from './preparation';

const high = { fact: 'severity', is: 'high' } as const;
const returnWindow = {
  clause: 'п. 11',
  quote: 'в течение 30 минут с момента поступления сообщения гражданина возвращает его',
};
const part = {
  clause: 'п. 17(3)',
  quote: 'не более 2 часов с момента поступления сообщения гражданина',
  ambiguity: 'поступления куда',
  interpretation: 'каждому исполнителю',
  alternative: 'от выявления',
};
/** Of answers: an approved question to the author has no such term. */
const placingTerm = {
  clause: 'п. 16',
  quote: 'в течение 30 минут с момента согласования, ответ размещается в системе "Инцидент Менеджмент"',
};

export const deadlines: RegulationProfileSource['deadlines'] = {
  read: {
    label: 'сообщение прочитано',
    act: 'read',
    due: atOnce('detected'),
    nature: 'internal',
    provenance: {
      clause: 'п. 10',
      quote: 'с момента прочтения сообщения в программе',
      ambiguity: 'непрочитанное сообщение никогда не опаздывает',
      interpretation: 'показывается, сколько прошло от выявления',
    },
  },
  route: {
    label: 'направлено исполнителю',
    act: 'route',
    due: after('read', workingMinutes(30)),
    provenance: {
      clause: 'п. 10',
      quote:
        'в течение 30 минут с момента прочтения сообщения в программе "Инцидент Менеджмент" направляет его исполнителю',
      ambiguity: 'срок идёт от прочтения, а не от выявления',
      interpretation: 'как написано; рядом — время от выявления',
      alternative: 'от выявления',
    },
  },
  reroute: {
    label: 'направлено другому исполнителю',
    act: 'route',
    due: atOnce('returnedNotCompetent'),
    per: 'occurrence',
    satisfiedBy: ['assigned', 'coAssigned'],
    nature: 'internal',
    provenance: {
      clause: 'п. 11',
      quote: 'возвращает его ведущему специалисту отдела ГО и ЧС, экологии',
      ambiguity: 'срок для нового направления после возврата не назван',
      interpretation: 'немедленно; сроки от выявления не начинаются заново',
    },
  },
  returnNotOurs: {
    label: 'возврат «не в компетенции»',
    act: 'returnNotOurs',
    due: after('assigned', workingMinutes(30)),
    per: 'assignment',
    obligation: 'option',
    provenance: returnWindow,
  },
  returnNotOursByCoExecutor: {
    label: 'возврат «не в компетенции» (один из исполнителей)',
    act: 'returnNotOurs',
    due: after('coAssigned', workingMinutes(30)),
    per: 'assignment',
    obligation: 'option',
    provenance: returnWindow,
  },
  ...preparation,
  reaction: {
    label: 'ответ внесён в ИМ (повышенная важность)',
    act: 'publish',
    due: after('detected', workingHours(4)),
    when: high,
    satisfiedBy: ['interimPlaced', 'finalPlaced'],
    provenance: {
      clause: 'п. 8(3)',
      quote: 'требующим оперативного (в пределах 4 часов) реагирования',
      ambiguity: '4 часа здесь, 3 часа в пункте 12',
      interpretation: 'не противоречие: 3 часа на проект, 30 минут на согласование, 30 минут на размещение',
    },
  },
  sumOfSteps: {
    label: 'ответ внесён в ИМ (сумма шагов)',
    act: 'publish',
    due: after('detected', workingHours(7)),
    when: { not: high },
    satisfiedBy: ['interimPlaced', 'finalPlaced'],
    nature: 'internal',
    provenance: {
      clause: 'пп. 12, 14, 16',
      quote: 'не позднее 6 часов … в течение 30 минут … в течение 30 минут',
      ambiguity: 'общего срока размещения для обычных и решаемых нет',
      interpretation: 'справочно: 6 ч + 30 мин + 30 мин',
    },
  },
  finalAnswer: {
    label: 'итоговый ответ внесён в ИМ',
    act: 'answerFinally',
    due: after('detected', calendarDays(8)),
    when: { fact: 'interimGiven', is: true },
    rollover: 'nextWorkingDay',
    provenance: {
      clause: 'пп. 9, 12',
      quote: 'итоговый ответ размещается не позднее 8 дней со времени выявления сообщения гражданина',
    },
  },
  resolve: {
    label: 'проблема решена (фаст-трек)',
    act: 'resolve',
    due: after('detected', calendarDays(8)),
    when: {
      all: [
        { fact: 'handling', is: 'fastTrack' },
        { fact: 'problemConfirmed', is: true },
      ],
    },
    satisfiedBy: ['problemSolved', 'finalPlaced'],
    rollover: 'nextWorkingDay',
    provenance: {
      clause: 'пп. 8(2), 9',
      quote: 'реагированием на которые являются действия в течение не более 8 дней',
      ambiguity: 'начало 8 дней не названо; чьё действие, не сказано',
      interpretation: 'календарные дни (п. 9) от выявления, действует исполнитель',
    },
  },
  review: {
    label: 'проект согласован или возвращён',
    act: 'review',
    due: after('draftSubmitted', workingMinutes(30)),
    per: 'draft',
    satisfiedBy: ['approved', 'draftReturned'],
    provenance: {
      clause: 'п. 14',
      quote: 'в течение 30 минут с момента поступления проекта ответа на сообщение гражданина или запроса (уточнения)',
    },
  },
  rework: {
    label: 'проект доработан',
    act: 'rework',
    due: after('draftReturned', workingMinutes(30)),
    per: 'occurrence',
    provenance: { clause: 'п. 15', quote: 'дорабатывается исполнителем в течение 30 минут и направляется' },
  },
  publish: {
    label: 'согласованный ответ внесён в ИМ',
    act: 'publish',
    due: after('finalApproved', workingMinutes(30)),
    per: 'draft',
    provenance: placingTerm,
  },
  publishInterim: {
    label: 'согласованный промежуточный ответ внесён в ИМ',
    act: 'publish',
    due: after('interimApproved', workingMinutes(30)),
    per: 'draft',
    provenance: placingTerm,
  },
  part: {
    label: 'информация для общего ответа',
    act: 'contribute',
    due: after('coAssigned', workingHours(2)),
    per: 'assignment',
    provenance: part,
  },
  partOfMain: {
    label: 'информация для общего ответа (первый исполнитель)',
    act: 'contribute',
    due: after('assigned', workingHours(2)),
    notBefore: 'coAssigned', // clause 17 begins when there are several
    per: 'assignment',
    when: { fact: 'executorsCount', atLeast: 2 },
    satisfiedBy: ['partSubmitted', 'draftSubmitted'],
    provenance: part,
  },
  shortcomings: {
    label: 'сообщено о недостатках',
    act: 'reportShortcoming',
    due: noTerm('shortcomingFound'),
    per: 'occurrence',
    provenance: { clause: 'п. 24', quote: 'информация направляется заместителям Главы Администрации' },
  },
  memo: {
    label: 'доложено Главе',
    act: 'informHead',
    due: atOnce('significanceFlagged'),
    per: 'occurrence',
    provenance: { clause: 'п. 25', quote: 'незамедлительно направляется Главе для принятия соответствующего решения' },
  },
};
