import type { RegulationProfileSource } from '../../schema';
import { after, clockHours, workingMinutes } from '../amounts';

const asWritten = (label: string, explanation: string) => ({ label, explanation });

export const readings: RegulationProfileSource['readings'] = {
  interim: {
    number: 3,
    clause: 'пп. 7, 8, 9',
    question: 'Обязателен ли промежуточный ответ?',
    quote: 'формирует и направляет промежуточный ответ … Согласованный ответ (при необходимости - промежуточный ответ)',
    default: 'whenNeeded',
    options: {
      whenNeeded: asWritten(
        'когда окончательного ещё нет',
        'Пункты 8 и 9 называют промежуточный ответ «при необходимости»: за 7 рабочих часов в Департамент уходит любой согласованный.',
      ),
      always: {
        label: 'всегда',
        explanation: 'Пункт 7 буквально: координатор направляет промежуточный ответ. Окончательный его не заменяет.',
        deadlines: { answer: { label: 'промежуточный ответ направлен в Департамент', satisfiedBy: ['interimPlaced'] } },
      },
    },
  },
  twoHours: {
    number: 6,
    clause: 'п. 8',
    question: 'Какие это «2 часа»?',
    quote: 'не позднее, чем за 2 часа до истечения срока',
    default: 'working',
    options: {
      working: asWritten('рабочие', 'Срок пункта 7 — в рабочих часах, отсчёт назад идёт в том же времени.'),
      elapsed: {
        label: 'по часам на стене',
        explanation: 'Слова «рабочих» в пункте 8 нет, в пункте 7 оно есть.',
        deadlines: {
          draft: { due: { type: 'before', deadline: 'answer', lead: clockHours(2) } },
          jointDraft: { due: { type: 'before', deadline: 'answer', lead: clockHours(2) } },
        },
      },
    },
  },
  finalStop: {
    number: 12,
    clause: 'п. 10',
    question: 'Что останавливает 7 рабочих дней?',
    quote: 'срок, необходимый для направления окончательного проекта ответа',
    default: 'draft',
    options: {
      draft: asWritten(
        'проект у Координатора',
        'Пункт говорит о «проекте»; отправка в Департамент видна отдельной строкой.',
      ),
      sent: {
        label: 'отправка в Департамент',
        explanation: '«Направление» в пунктах 7 и 9 — это направление в Департамент.',
        deadlines: {
          finalDraft: {
            label: 'окончательный ответ направлен в Департамент',
            act: 'send',
            satisfiedBy: ['finalPlaced'],
          },
        },
        remove: ['finalSent'],
      },
    },
  },
  routing: {
    clause: 'п. 6',
    question: 'Сколько это — «незамедлительно»?',
    quote: 'при получении незамедлительно перенаправляет',
    default: 'counter',
    options: {
      counter: asWritten('счётчик прошедшего времени', 'Числа в акте нет, программа его не придумывает.'),
      target: {
        label: 'внутренняя цель 30 рабочих минут',
        explanation: 'Цель администрации, не срок Положения: напоминает, но просрочкой не считается.',
        add: {
          routeTarget: {
            label: 'перенаправлено Исполнителю (внутренняя цель)',
            act: 'route',
            due: after('received', workingMinutes(30)),
            nature: 'internal',
            provenance: { clause: 'п. 6', quote: 'незамедлительно перенаправляет' },
          },
        },
      },
    },
  },
  composer: {
    number: 28,
    clause: 'п. 11',
    question: 'Кто составляет общий ответ?',
    quote: 'направляет её Координатору',
    default: 'coordinator',
    options: {
      coordinator: asWritten('Координатор', 'Части поступают к нему.'),
      main: {
        label: 'основной Исполнитель',
        explanation: 'Пункт не называет составителя прямо.',
        deadlines: { jointDraft: { act: 'draft' } },
        remove: ['partOfMain'],
        coExecution: { composer: 'main', assembledBy: 'executor' },
      },
    },
  },
};

export const notes: RegulationProfileSource['notes'] = [
  {
    number: 10,
    clause: 'п. 12',
    text: 'Пункт ссылается сам на себя («5-12»). Повторное сообщение идёт полным обычным путём.',
  },
  { number: 11, clause: 'п. 9', text: 'Размещает Департамент. «Направлено в Департамент» — ещё не «размещено».' },
  {
    number: 15,
    clause: 'п. 10',
    text: '7 рабочих дней считаются от направления промежуточного ответа, со следующего дня.',
  },
  {
    number: 20,
    clause: 'п. 12',
    text: '«Куратор» пункта 12 — тот же Координатор. Дата и номер распоряжения не заполнены.',
  },
  {
    number: 21,
    clause: 'п. 3',
    text: 'Названы «FaceBook» и «Instagram»; в программе — ВКонтакте и Одноклассники, остальное заводится карточкой вручную.',
  },
  {
    number: 27,
    clause: 'п. 14',
    text: 'Угрозы — должностному лицу и членам его семьи; есть и «намерения причинить вред».',
  },
  {
    number: 31,
    clause: 'п. 2',
    text: '59-ФЗ к этой работе не применяется; что делать с сообщением, которое является обращением, акт не говорит.',
  },
  {
    clause: 'п. 5',
    text: 'Сообщения принимаются в рабочие дни: пришедшее в выходной считается полученным с первой рабочей минуты следующего рабочего дня.',
  },
];
