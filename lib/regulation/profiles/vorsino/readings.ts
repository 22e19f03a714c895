import type { RegulationProfileSource } from '../../schema';
import { after, clockHours, clockMinutes, workingHours } from '../amounts';

const asWritten = (label: string, explanation: string) => ({ label, explanation });

export const readings: RegulationProfileSource['readings'] = {
  draftStart: {
    number: 2,
    clause: 'п. 2.2',
    question: 'С какого момента идут 3 рабочих часа специалиста?',
    quote: 'В срок, не превышающий 3-х рабочих часов с момента поступления сообщения',
    default: 'assigned',
    options: {
      assigned: asWritten(
        'с поступления специалисту',
        'Только так шаги складываются в 7 рабочих часов второго пункта 2.2.3.',
      ),
      received: {
        label: 'с поступления на страницу',
        explanation: 'После двух часов куратора специалисту остаётся один.',
        deadlines: { draft: { due: after('received', workingHours(3)), per: 'case' } },
      },
    },
  },
  minutes: {
    number: 6,
    clause: 'пп. 2.2.1, 2.2.2, 2.2.3 (первый)',
    question: 'Какие это «30 минут» и «1 час»?',
    quote: 'в течение 30 минут … в течение 1 часа',
    default: 'working',
    options: {
      working: asWritten('рабочие', 'Иначе возврат в 17:50 был бы просрочен в 18:50, когда никого нет.'),
      elapsed: {
        label: 'по часам на стене',
        explanation: 'Слова «рабочих» в пунктах нет, хотя рядом оно стоит.',
        deadlines: {
          review: { due: after('draftSubmitted', clockMinutes(30)) },
          rework: { due: after('draftReturned', clockHours(1)) },
          publish: { due: after('finalApproved', clockMinutes(30)) },
        },
      },
    },
  },
  explanationStart: {
    number: 8,
    clause: 'п. 2.7',
    question: 'С какого момента идут 8 рабочих часов разъяснения?',
    quote: 'с момента опубликования/размещения сообщения',
    default: 'published',
    options: {
      published: asWritten('с публикации сообщения', 'Так написано; срок может истечь до того, как сообщение нашли.'),
      received: {
        label: 'с поступления на страницу',
        explanation: 'Как остальные сроки Порядка.',
        deadlines: {
          explanationWindow: { due: after('received', workingHours(8)) },
          explanation: { due: after('received', workingHours(8)) },
        },
      },
    },
  },
  answerStart: {
    clause: 'п. 2.2.4',
    question: 'С какого момента идут 8 рабочих часов публикации?',
    quote: 'не должна превышать 8-ми рабочих часов',
    default: 'received',
    options: {
      received: asWritten(
        'с поступления на страницу',
        'Как остальные сроки раздела 2; 7,5 часа шагов укладываются в 8.',
      ),
      published: {
        label: 'с публикации сообщения',
        explanation: 'Начало не названо; в пункте 2.7 оно — публикация.',
        deadlines: { answer: { due: after('published', workingHours(8)) } },
      },
    },
  },
  fourEyes: {
    number: 24,
    clause: 'п. 3.3',
    question: 'Может ли куратор согласовать собственное разъяснение?',
    quote:
      'контроль своевременности и качества реагирования … осуществляет Ведущий эксперт по связям с общественностью',
    default: 'own',
    options: {
      own: asWritten('да', 'Контроль по Порядку — у самого куратора; в отчёте видно, кто контролировал.'),
      second: {
        label: 'нет, нужен второй человек',
        explanation: 'Правило «четырёх глаз» сверх Порядка.',
        fourEyes: true,
      },
    },
  },
};

export const notes: RegulationProfileSource['notes'] = [
  {
    number: 7,
    clause: 'п. 2.2.3',
    text: 'Номер стоит дважды: «2.2.3 (первый)» — 30 минут на размещение, «2.2.3 (второй)» — 7 рабочих часов.',
  },
  {
    number: 9,
    clause: 'пп. 2.6, 2.7',
    text: 'Два разных конца: нечитаемое и без сути — ответ не даётся; чужая компетенция и повторы — разъяснение.',
  },
  {
    number: 11,
    clause: 'п. 2.2.4',
    text: 'Кто размещает по первому пункту 2.2.3, не сказано; пункт 2.2.4 называет куратора.',
  },
  {
    number: 14,
    clause: 'п. 2.2.1',
    text: 'Запрос (уточнение) ничего не останавливает: приостановка регламентом не предусмотрена.',
  },
  { number: 15, clause: 'раздел 2', text: 'Промежуточного ответа Порядок не знает.' },
  {
    number: 21,
    clause: 'п. 1.4',
    text: 'Назван Facebook; в программе — ВКонтакте и Одноклассники, остальное и блоги заводятся карточкой вручную.',
  },
  {
    number: 22,
    clause: 'пп. 1.2, 2.9',
    text: 'Порядок — для сообщений без признаков обращения, но пункт 2.9 описывает и такие. Признаки обращения решает куратор; ссылка на часть 4 статьи 10 59-ФЗ показывается, не толкуется.',
  },
  {
    number: 23,
    clause: 'п. 2.9',
    text: 'Пересылка на электронную почту: с 30.03.2025 электронное обращение подаётся через ЕПГУ или сайт с идентификацией. Передача делопроизводителю остаётся внутренней пометкой.',
  },
  {
    number: 27,
    clause: 'п. 2.6',
    text: 'Угрозы — должностному лицу и членам его семьи; есть и «намерения причинить вред».',
  },
  {
    number: 33,
    clause: 'пп. 2.2.5, 2.10',
    text: 'Сообщения выходных ждут первого рабочего дня, экстренные — нет: часы выходного называет куратор, это записывается.',
  },
  { clause: 'п. 3.2', text: 'Что такое «повышенная важность», не определено, и на сроки ответа она не влияет.' },
];
