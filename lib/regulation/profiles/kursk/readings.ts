import type { RegulationProfileSource } from '../../schema';
import { after, clockMinutes, workingHours } from '../amounts';

const asWritten = (label: string, explanation: string) => ({ label, explanation });

export const readings: RegulationProfileSource['readings'] = {
  answerStart: {
    number: 1,
    clause: 'п. 10',
    question: 'С какого момента идут 9 рабочих часов?',
    quote: 'не позднее 9 рабочих часов с момента получения сообщения из открытых источников',
    default: 'detected',
    options: {
      detected: asWritten(
        'с выявления отделом',
        'Где имеется в виду получение исполнителем, пункты 9 и 16 добавляют «от отдела»; пункт 10 этого не говорит.',
      ),
      assigned: {
        label: 'с направления исполнителю',
        explanation: 'Сообщение «получает» исполнитель; срок позже на время направления.',
        deadlines: { answer: { due: after('assigned', workingHours(9)) } },
      },
    },
  },
  minutes: {
    number: 6,
    clause: 'пп. 9, 12–14, 16',
    question: 'Какие это «30 минут»?',
    quote: 'в течение 30 минут',
    default: 'working',
    options: {
      working: asWritten('рабочие', 'Иначе возврат в 17:50 был бы просрочен в 18:20, когда никого нет.'),
      elapsed: {
        label: 'по часам на стене',
        explanation: 'Слова «рабочих» в пунктах нет, хотя рядом оно стоит.',
        deadlines: {
          returnNotOurs: { due: after('assigned', clockMinutes(30)) },
          returnNotOursByCoExecutor: { due: after('coAssigned', clockMinutes(30)) },
          review: { due: after('draftSubmitted', clockMinutes(30)) },
          rework: { due: after('draftReturned', clockMinutes(30)) },
          publish: { due: after('approved', clockMinutes(30)) },
          partReview: { due: after('partSubmitted', clockMinutes(30)) },
        },
      },
    },
  },
  reportDay: {
    number: 17,
    clause: 'п. 22',
    question: 'Что, если 10-е число — выходной?',
    quote: 'не позднее 10-го числа месяца, следующего за отчетным месяцем',
    default: 'asGiven',
    options: {
      asGiven: asWritten(
        'напоминать раньше',
        'Правила переноса в акте нет: напоминание в последний рабочий день до 10-го.',
      ),
      nextWorkingDay: {
        label: 'следующий рабочий день',
        explanation: 'По общему правилу исчисления сроков (ст. 193 ГК РФ).',
        reports: { monthly: { schedule: { every: 'month', dueDay: 10, rollover: 'nextWorkingDay' } } },
      },
    },
  },
  severity: {
    number: 19,
    clause: 'п. 8(1)',
    question: 'Какие бывают категории важности?',
    quote: 'определяет его тематику, локацию и категорию важности',
    default: 'free',
    options: {
      free: asWritten('своё слово', 'Списка категорий в акте нет, и на сроки они не влияют.'),
      three: {
        label: 'три, как в Красноуфимском округе',
        explanation: 'Обычное, решаемое, повышенной важности; сроки Курского округа не меняются.',
        categories: {
          ordinary: { dimension: 'severity', label: 'обычное', assignedBy: 'department', assignment: 'manual' },
          solvable: { dimension: 'severity', label: 'решаемое', assignedBy: 'department', assignment: 'manual' },
          high: { dimension: 'severity', label: 'повышенной важности', assignedBy: 'department', assignment: 'manual' },
        },
      },
    },
  },
};

export const notes: RegulationProfileSource['notes'] = [
  {
    number: 10,
    clause: 'пп. 16, 17',
    text: 'Пункты ссылаются сами на себя («11 - 16» внутри 16, «11 - 17» внутри 17), пункты 8–10 для повторного сообщения не названы. Повторное идёт обычным путём с пункта 8: срок пункта 11 считается от срока пункта 10.',
  },
  {
    number: 11,
    clause: 'пп. 7, 10, 12',
    text: 'Пункт 7 говорит о служащих, готовящих и размещающих ответы, пункты 10 и 12 — об отделе. Размещает отдел.',
  },
  {
    number: 12,
    clause: 'пп. 10, 15',
    text: 'Срок пункта 10 останавливает размещение, срок пункта 15 — поступление проекта окончательного ответа; показываются оба: «проект сдан» и «размещено».',
  },
  {
    number: 15,
    clause: 'п. 15',
    text: '7 рабочих дней считаются от размещения промежуточного ответа, со следующего дня.',
  },
  {
    number: 18,
    clause: 'реквизиты',
    text: 'Постановление от 12 января 2023 г., гриф Положения — «от 12 декабря 2023 г. № 18». Взято 12.01.2023.',
  },
  {
    number: 27,
    clause: 'п. 20',
    text: 'Работа не ведётся при угрозах «других лиц или членам их семей»; «намерений причинить вред» в пункте нет.',
  },
  {
    number: 29,
    clause: 'п. 9',
    text: 'После возврата «не в компетенции» общий срок не начинается заново; направить другому исполнителю нужно немедленно.',
  },
  {
    number: 31,
    clause: 'п. 2',
    text: '59-ФЗ к этой работе не применяется; что делать с сообщением, которое является обращением, акт не говорит.',
  },
  {
    clause: 'п. 4 постановления',
    text: 'Вступает в силу со дня обнародования на сайте администрации; дня в тексте нет.',
  },
];
