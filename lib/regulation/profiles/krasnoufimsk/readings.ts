import type { RegulationProfileSource } from '../../schema';
import { after, workingHours, workingMinutes } from '../amounts';

const asWritten = (label: string, explanation: string) => ({ label, explanation });

export const readings: RegulationProfileSource['readings'] = {
  routeStart: {
    number: 25,
    clause: 'п. 10',
    question: 'С какого момента идут 30 минут направления?',
    quote: 'с момента прочтения сообщения в программе "Инцидент Менеджмент"',
    default: 'read',
    options: {
      read: asWritten('с прочтения', 'Так написано; рядом показывается, сколько прошло от выявления.'),
      detected: {
        label: 'с выявления',
        explanation: 'Чтобы непрочитанное сообщение тоже могло опоздать.',
        deadlines: { route: { due: after('detected', workingMinutes(30)) } },
      },
    },
  },
  partStart: {
    number: 30,
    clause: 'п. 17(3)',
    question: 'С какого момента идут 2 часа каждого исполнителя?',
    quote: 'с момента поступления сообщения гражданина',
    default: 'assigned',
    options: {
      assigned: asWritten('с поступления исполнителю', 'Срок назван «для каждого исполнителя».'),
      detected: {
        label: 'с выявления',
        explanation: '«Поступление сообщения гражданина» — в систему; у всех исполнителей один час.',
        deadlines: {
          part: {
            due: after('detected', workingHours(2)),
            when: { fact: 'executorsCount', atLeast: 2 },
            satisfiedBy: ['partSubmitted', 'draftSubmitted'],
          },
        },
        remove: ['partOfMain'],
      },
    },
  },
  composer: {
    number: 28,
    clause: 'п. 17(2)',
    question: 'Кто составляет общий ответ?',
    quote: 'исполнители направляют информацию для общего проекта ответа ведущему специалисту',
    default: 'coordinator',
    options: {
      coordinator: asWritten('ведущий специалист', 'Информация поступает к нему.'),
      main: {
        label: 'первый исполнитель',
        explanation: 'Пункт 13 оставляет подготовку проекта исполнителю.',
        deadlines: { jointDraft: { act: 'draft' }, jointDraftHigh: { act: 'draft' } },
        coExecution: { composer: 'main', assembledBy: 'executor' },
      },
    },
  },
};

export const notes: RegulationProfileSource['notes'] = [
  {
    number: 4,
    clause: 'пп. 8(3), 12',
    text: '3 часа и 4 часа для повышенной важности не противоречат: 3 ч на проект + 30 мин + 30 мин = ровно 4 ч.',
  },
  {
    number: 6,
    clause: 'п. 9',
    text: 'Минуты и часы идут в служебное время: это единственный из пяти актов, где так и сказано.',
  },
  {
    number: 11,
    clause: 'пп. 4, 16',
    text: 'Ответ вносится в «Инцидент Менеджмент» и выходит под аккаунтом «Свердловская область»; внесено — ещё не опубликовано.',
  },
  {
    number: 14,
    clause: 'пп. 12–14',
    text: 'Запрос автору исполняет срок пункта 12, но ничего не останавливает: приостановка регламентом не предусмотрена.',
  },
  {
    number: 15,
    clause: 'п. 12',
    text: 'Итоговый ответ — 8 календарных дней от выявления, а не от промежуточного; с выходного переносится на рабочий день.',
  },
  {
    number: 16,
    clause: 'п. 18',
    text: 'Повторным считается сообщение того же гражданина по вопросу, на который ему уже ответили.',
  },
  {
    number: 26,
    clause: 'п. 18',
    text: '«Повторное обращение» здесь — повторное сообщение: слово 59-ФЗ употреблено по недосмотру.',
  },
  {
    number: 27,
    clause: 'п. 21',
    text: 'На угрозы и оскорбления «ответы не даются», но сообщение учитывается, и о нём можно доложить Главе.',
  },
  {
    number: 29,
    clause: 'п. 11',
    text: 'После возврата «не в компетенции» сроки не начинаются заново; направить другому исполнителю нужно немедленно.',
  },
  {
    number: 31,
    clause: 'п. 2',
    text: 'Обращения граждан Положение не охватывает и пути для них не даёт: гражданину разъясняют порядок подачи, сроков у программы для этого нет.',
  },
  {
    clause: 'п. 6(5)',
    text: 'Ведущий специалист информирует Главу о работе с сообщениями; как часто, не сказано. Месячного отчёта нет.',
  },
];
