import type { RegulationProfileSource } from '../../schema';
import { after, atOnce, calendarDays, noTerm, workingHours, workingMinutes } from '../amounts';

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
const drafted = ['interimDraftSubmitted', 'finalDraftSubmitted', 'clarificationDraftSubmitted'];
const draftStop = {
  ambiguity: 'что такое «подготовка ответа»',
  interpretation:
    'срок останавливает проект, отправленный на согласование (п. 13); запрос автору стоит там рядом с ответом',
};
const notConfirmed = {
  clause: 'п. 20',
  quote: 'не позднее 6 часов с даты выявления сообщения направляет',
  ambiguity: '«с даты выявления», а срок в часах',
  interpretation: 'со времени выявления, как в пункте 12',
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
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: after('detected', workingHours(6)),
    when: { not: high },
    satisfiedBy: drafted,
    provenance: {
      clause: 'пп. 12, 13',
      quote:
        'категории "обычные" и "решаемые" осуществляется не позднее 6 часов со времени выявления сообщения гражданина',
      ...draftStop,
    },
  },
  draftHigh: {
    label: 'проект ответа (повышенная важность)',
    act: 'draft',
    due: after('detected', workingHours(3)),
    when: high,
    satisfiedBy: drafted,
    provenance: {
      clause: 'пп. 12, 13',
      quote: 'категории "повышенной важности" - не позднее 3 часов со времени выявления сообщения гражданина',
      ...draftStop,
    },
  },
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
  notConfirmed: {
    label: 'ответ «не подтвердилось»',
    act: 'denyProblem',
    due: after('detected', workingHours(6)),
    when: { all: [{ fact: 'problemConfirmed', is: false }, { not: high }] },
    provenance: notConfirmed,
  },
  notConfirmedHigh: {
    label: 'ответ «не подтвердилось» (повышенная важность)',
    act: 'denyProblem',
    due: after('detected', workingHours(3)),
    when: { all: [{ fact: 'problemConfirmed', is: false }, high] },
    provenance: {
      ...notConfirmed,
      clause: 'пп. 12, 20',
      quote: 'не позднее 3 часов со времени выявления сообщения гражданина',
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
    label: 'согласованный текст внесён в ИМ',
    act: 'publish',
    due: after('approved', workingMinutes(30)),
    per: 'draft',
    provenance: {
      clause: 'п. 16',
      quote: 'в течение 30 минут с момента согласования, ответ размещается в системе "Инцидент Менеджмент"',
    },
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
