import type { RegulationProfileSource } from '../../schema';
import { after, atOnce, noTerm, workingDays, workingHours, workingMinutes } from '../amounts';

const minutesAreWorking = {
  ambiguity: '«30 минут» без слова «рабочих» рядом с «рабочими часами»',
  interpretation: 'рабочие минуты: иначе возврат в 17:50 был бы просрочен в 18:20',
  alternative: 'минуты по часам на стене',
};
const returnWindow = {
  clause: 'п. 9',
  quote: 'в течение 30 минут с момента получения от отдела по организационным и общим вопросам сообщения',
  ...minutesAreWorking,
};

export const deadlines: RegulationProfileSource['deadlines'] = {
  route: {
    label: 'направлено исполнителю',
    act: 'route',
    due: after('detected', workingHours(1)),
    provenance: {
      clause: 'п. 8(2)',
      quote:
        'в течение 1 рабочего часа с момента выявления сообщения из открытых источников направляет его исполнителю',
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
      clause: 'п. 9',
      quote: 'возвращает его в отдел по организационным и общим вопросам',
      ambiguity: 'срок для нового направления после возврата не назван, а час пункта 8(2) мог пройти',
      interpretation: 'немедленно; общий срок пункта 10 не начинается заново',
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
    label: 'возврат соисполнителем «не в компетенции»',
    act: 'returnNotOurs',
    due: after('coAssigned', workingMinutes(30)),
    per: 'assignment',
    obligation: 'option',
    provenance: returnWindow,
  },
  answer: {
    label: 'ответ размещён',
    act: 'publish',
    due: after('detected', workingHours(9)),
    satisfiedBy: ['interimPlaced', 'finalPlaced'],
    provenance: {
      clause: 'п. 10',
      quote: 'не позднее 9 рабочих часов с момента получения сообщения из открытых источников',
      ambiguity: '«с момента получения сообщения»: кем?',
      interpretation: 'отделом: где речь о получении исполнителем, пункты 9 и 16 добавляют «от отдела»',
      alternative: 'исполнителем: от направления',
    },
  },
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: { type: 'before', deadline: 'answer', lead: workingHours(5) },
    satisfiedBy: ['interimDraftSubmitted', 'finalDraftSubmitted'],
    provenance: {
      clause: 'п. 11',
      quote: 'не позднее 5 рабочих часов до истечения срока, предусмотренного пунктом 10 настоящего Положения',
    },
  },
  review: {
    label: 'проект согласован или возвращён',
    act: 'review',
    due: after('draftSubmitted', workingMinutes(30)),
    per: 'draft',
    satisfiedBy: ['approved', 'draftReturned'],
    provenance: {
      clause: 'пп. 12, 13',
      quote:
        'в течение 30 минут с момента поступления от исполнителя проекта ответа … согласовывает его … в течение 30 минут с момента поступления проекта ответа на сообщение из открытых источников возвращает его исполнителю на доработку',
      ...minutesAreWorking,
    },
  },
  rework: {
    label: 'замечания устранены',
    act: 'rework',
    due: after('draftReturned', workingMinutes(30)),
    per: 'occurrence',
    provenance: {
      clause: 'п. 14',
      quote:
        'в течение 30 минут с момента возвращения проекта ответа на сообщение из открытых источников на доработку устраняет замечания',
      ...minutesAreWorking,
    },
  },
  publish: {
    label: 'согласованный ответ размещён',
    act: 'publish',
    due: after('approved', workingMinutes(30)),
    per: 'draft',
    notLaterThan: ['answer'],
    provenance: {
      clause: 'п. 12',
      quote:
        'в течение 30 минут с момента согласования размещает в социальной сети, в которой было размещено сообщение из открытых источников, но не позднее срока, предусмотренного пунктом 10',
      ...minutesAreWorking,
    },
  },
  finalDraft: {
    label: 'проект окончательного ответа',
    act: 'finalDraft',
    due: after('interimPlaced', workingDays(7)),
    provenance: {
      clause: 'п. 15',
      quote:
        'проект окончательного ответа на сообщение из открытых источников направляется в отдел по организационным и общим вопросам для размещения в срок, не превышающий 7 рабочих дней со дня размещения промежуточного ответа',
    },
  },
  part: {
    label: 'информация соисполнителя',
    act: 'contribute',
    due: after('coAssigned', workingHours(2)),
    per: 'assignment',
    provenance: {
      clause: 'п. 16',
      quote:
        'Соисполнители в течение 2 рабочих часов с момента получения от отдела по организационным и общим вопросам сообщения из открытых источников',
    },
  },
  partReview: {
    label: 'информация соисполнителя согласована',
    act: 'reviewPart',
    due: after('partSubmitted', workingMinutes(30)),
    per: 'occurrence',
    satisfiedBy: ['partApproved', 'partReturned'],
    provenance: {
      clause: 'п. 16',
      quote: 'в течение 30 минут согласовывает полученную от соисполнителей информацию',
      ...minutesAreWorking,
    },
  },
  shortcomings: {
    label: 'сообщено о недостатках',
    act: 'reportShortcoming',
    due: noTerm('shortcomingFound'),
    per: 'occurrence',
    provenance: { clause: 'п. 21', quote: 'информация об этом направляется первому заместителю главы администрации' },
  },
  memo: {
    label: 'доложено главе округа',
    act: 'informHead',
    due: atOnce('significanceFlagged'),
    per: 'occurrence',
    provenance: {
      clause: 'п. 23',
      quote: 'незамедлительно подготавливает и направляет соответствующую информацию на имя главы округа',
    },
  },
};
