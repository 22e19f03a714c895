import type { RegulationProfileSource } from '../../schema';
import { after, workingHours } from '../amounts';

const asWritten = (label: string, explanation: string) => ({ label, explanation });

export const readings: RegulationProfileSource['readings'] = {
  noTerm: {
    number: 5,
    clause: 'пп. 3.1, 3.3–3.6',
    question: 'К какому времени нужен ответ?',
    quote: 'направляет их исполнителю',
    default: 'asWritten',
    options: {
      asWritten: asWritten('срок не установлен документом', 'Числа в акте нет, программа его не придумывает.'),
      target: {
        label: 'внутренняя цель по каждой карточке',
        explanation: 'Дату называет координатор; она напоминает, но просрочкой никогда не считается.',
        add: {
          answerTarget: {
            label: 'ответ размещён (внутренняя цель)',
            act: 'publish',
            due: { type: 'declared', event: 'detected', by: ['coordinator'] },
            satisfiedBy: ['finalPlaced'],
            nature: 'internal',
            provenance: { clause: 'п. 3.1', quote: 'направляет их исполнителю' },
          },
        },
      },
    },
  },
  publisher: {
    number: 11,
    clause: 'пп. 1.5, 3.3',
    question: 'Кто размещает согласованный ответ?',
    quote: 'структурные подразделения, осуществляющие подготовку и размещение ответов на сообщения',
    default: 'coordinator',
    options: {
      coordinator: asWritten('координатор', 'Раздел 3 ведёт работу через координатора.'),
      executor: {
        label: 'исполнитель после согласования',
        explanation: 'Пункт 1.5 называет размещающими исполнителей.',
        acts: { publish: { by: 'executor' } },
        output: { by: 'executor' },
      },
    },
  },
  partStart: {
    number: 30,
    clause: 'п. 3.2.1',
    question: 'С какого момента идут 2 рабочих часа?',
    quote: 'с момента поступления сообщения для подготовки информации',
    default: 'assigned',
    options: {
      assigned: asWritten('с поступления исполнителю', 'Акт добавляет «для подготовки информации».'),
      detected: {
        label: 'с выявления',
        explanation: '«Поступление сообщения» — в администрацию; у всех исполнителей один час.',
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
};

export const notes: RegulationProfileSource['notes'] = [
  {
    number: 14,
    clause: 'п. 3.5',
    text: 'Ожидание ответа автора ничего не останавливает: приостановка регламентом не предусмотрена.',
  },
  { number: 15, clause: 'раздел 3', text: 'Промежуточного ответа Положение не знает.' },
  {
    number: 16,
    clause: 'п. 3.6',
    text: 'Направлять ли повторное сообщение исполнителю, решает координатор; решение «не направлять» записывается с причиной.',
  },
  {
    number: 21,
    clause: 'п. 1.1',
    text: 'Названы «Фейсбук» и «Инстаграм»; в программе — ВКонтакте и Одноклассники, остальное заводится карточкой вручную.',
  },
  {
    number: 27,
    clause: 'п. 3.7',
    text: 'Угрозы — должностному лицу и членам его семьи; есть и «намерения причинить вред».',
  },
  {
    number: 31,
    clause: 'п. 1.3',
    text: '59-ФЗ к этой работе не применяется; что делать с сообщением, которое является обращением, акт не говорит.',
  },
  {
    clause: 'п. 2.6',
    text: 'Ежедневный просмотр аккаунтов и сетей — дело координатора, срока по карточке у него нет.',
  },
];
