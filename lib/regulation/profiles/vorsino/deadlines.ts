import type { RegulationProfileSource } from '../../schema';
import { after, atOnce, noTerm, workingHours, workingMinutes } from '../amounts';

const isWorkingTime = {
  ambiguity: '«30 минут» и «1 час» без слова «рабочих» рядом с «рабочими часами»',
  interpretation: 'рабочее время: 2 ч + 3 ч + 30 мин + 1 ч + 30 мин дают ровно 7 рабочих часов второго пункта 2.2.3',
  alternative: 'минуты и часы по часам на стене',
};
const explanationTerm = {
  clause: 'п. 2.7',
  quote:
    'В течение 8-ми рабочих часов с момента опубликования/размещения сообщения куратором направляются пользователю разъяснения',
  ambiguity: 'разъяснение считается от публикации, остальное — от поступления на страницу',
  interpretation: 'два разных начала; если сообщение опубликовано давно, срок 2.7 истёк до выявления, и это видно',
  alternative: 'от поступления на официальную страницу',
};

export const deadlines: RegulationProfileSource['deadlines'] = {
  route: {
    label: 'проверено и направлено специалисту',
    act: 'route',
    due: after('received', workingHours(2)),
    satisfiedBy: ['assigned', 'explanationDraftSubmitted', 'explanationPlaced'],
    provenance: { clause: 'п. 2.1', quote: 'в течение 2-х рабочих часов проводит проверку сообщения и направляет его' },
  },
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: after('assigned', workingHours(3)),
    per: 'assignment',
    satisfiedBy: ['finalDraftSubmitted'],
    provenance: {
      clause: 'п. 2.2',
      quote: 'В срок, не превышающий 3-х рабочих часов с момента поступления сообщения',
      ambiguity: 'поступления на страницу или специалисту',
      interpretation: 'специалисту: только тогда шаги складываются в 7 рабочих часов второго пункта 2.2.3',
      alternative: 'на официальную страницу',
    },
  },
  review: {
    label: 'проект проверен',
    act: 'review',
    due: after('draftSubmitted', workingMinutes(30)),
    per: 'draft',
    satisfiedBy: ['approved', 'draftReturned'],
    provenance: {
      clause: 'п. 2.2.1',
      quote:
        'в течение 30 минут с момента поступления проекта ответа на сообщение из открытых источников или запроса (уточнения)',
      ...isWorkingTime,
    },
  },
  rework: {
    label: 'проект доработан',
    act: 'rework',
    due: after('draftReturned', workingHours(1)),
    per: 'occurrence',
    provenance: {
      clause: 'п. 2.2.2',
      quote: 'в течение 1 часа после поступления проекта ответа на сообщение из открытых источников на доработку',
      ...isWorkingTime,
    },
  },
  publish: {
    label: 'согласованный ответ размещён',
    act: 'publish',
    due: after('finalApproved', workingMinutes(30)), // «ответ»: a question or an explanation is none
    per: 'draft',
    provenance: {
      clause: 'п. 2.2.3 (первый)',
      quote: 'в течение 30 минут с момента согласования размещается в социальной сети',
      ...isWorkingTime,
    },
  },
  preparation: {
    label: 'ответ подготовлен и согласован',
    act: 'prepare',
    due: after('received', workingHours(7)),
    satisfiedBy: ['finalApproved', 'explanationApproved', 'explanationPlaced'],
    provenance: {
      clause: 'п. 2.2.3 (второй)',
      quote: 'Общий срок обработки, подготовки и доработки ответа не должен превышать 7-ми рабочих часов',
      ambiguity: 'начало не названо; номер 2.2.3 стоит дважды',
      interpretation: 'от поступления до последнего согласования',
    },
  },
  answer: {
    label: 'ответ размещён',
    act: 'publish',
    due: after('received', workingHours(8)),
    satisfiedBy: ['finalPlaced', 'explanationPlaced'],
    provenance: {
      clause: 'п. 2.2.4',
      quote:
        'Публикация ответа куратором на официальных страницах (аккаунтах) администрации муниципального образования сельского поселения село Ворсино не должна превышать 8-ми рабочих часов',
      ambiguity: 'с какого момента, не сказано',
      interpretation: 'от поступления на официальную страницу',
      alternative: 'от публикации сообщения, как в пункте 2.7',
    },
  },
  explanationWindow: {
    label: 'разъяснение вместо ответа',
    act: 'explain',
    due: after('published', workingHours(8)),
    when: { not: { happened: 'explanationDraftSubmitted' } },
    obligation: 'option',
    provenance: explanationTerm,
  },
  explanation: {
    label: 'разъяснение направлено',
    act: 'explain',
    due: after('published', workingHours(8)),
    when: { happened: 'explanationDraftSubmitted' },
    provenance: explanationTerm,
  },
  emergency: {
    label: 'ответ в выходной: экстренная ситуация',
    act: 'publish',
    due: atOnce('received'),
    when: { fact: 'emergency', is: true },
    satisfiedBy: ['finalPlaced', 'explanationPlaced'],
    provenance: { clause: 'п. 2.10', quote: 'ответы даются куратором в выходные и праздничные дни' },
  },
  handOver: {
    label: 'передано делопроизводителю',
    act: 'handOver',
    due: noTerm('consentRecorded'),
    provenance: {
      clause: 'п. 2.9',
      quote: 'Данное сообщение направляется куратором с согласия пользователя',
      ambiguity: 'срока передачи нет',
      interpretation: 'срок не установлен; дальше — сроки 59-ФЗ',
    },
  },
  memo: {
    label: 'доложено Главе администрации',
    act: 'informHead',
    due: atOnce('significanceFlagged'),
    per: 'occurrence',
    provenance: { clause: 'п. 3.2', quote: 'Куратор незамедлительно докладывает Главе администрации' },
  },
};
