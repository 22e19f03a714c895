import type { RegulationProfileSource } from '../../schema';
import { noAnswerGrounds } from '../no-answer-grounds';
import { officeCalendar } from '../office-calendar';
import { returnReasons } from '../return-reasons';
import { acts, events, roles } from './acts';
import { deadlines } from './deadlines';
import { notes, readings } from './readings';

/** Ахтубинский район, постановление 28.05.2020 № 399: the act sets one term only, that of the co-executors. */
export const akhtubinsk: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'akhtubinsk',
  edition: '2020-05-28',
  title: 'Положение об организации работы с сообщениями из открытых источников',
  jurisdiction: 'МО «Ахтубинский район» Астраханской области',
  act: { kind: 'постановление администрации', number: '399', date: '2020-05-28', status: 'inForce' },
  effective: { from: null, to: null },
  regime59fz: 'notApplied',
  scope: { platforms: ['ВКонтакте', 'Фейсбук', 'Одноклассники', 'Инстаграм'] },
  calendars: {
    office: officeCalendar(
      'Europe/Astrakhan',
      'Положение называет рабочие часы, но не устанавливает их: проверьте распорядок администрации.',
    ),
  },
  defaultCalendar: 'office',
  roles,
  cast: { coordinator: 'coordinator', executor: 'executor', approver: 'coordinator', head: 'head' },
  events,
  acts,
  deadlines,
  classification: { required: [] },
  answerKinds: {
    final: { label: 'ответ', provenance: { clause: 'п. 3.1', quote: 'проекта ответа на сообщение' } },
    clarification: {
      label: 'запрос автору',
      provenance: { clause: 'п. 3.5', quote: 'запрос для получения дополнительной информации' },
    },
  },
  output: {
    channel: 'network',
    stopLabel: 'размещено',
    by: 'coordinator',
    provenance: {
      clause: 'п. 1.5',
      quote: 'осуществляющие подготовку и размещение ответов на сообщения',
      ambiguity: 'кто размещает, раздел 3 не говорит',
      interpretation: 'координатор',
      alternative: 'исполнитель',
    },
  },
  review: {
    returnNeedsReason: false,
    reasons: returnReasons,
    provenance: { clause: 'п. 3.3', quote: 'либо направляет его на доработку исполнителю' },
  },
  dispositions: {
    notProcessed: {
      outcome: 'noAnswer',
      label: 'не подлежит обработке и ответу',
      grounds: noAnswerGrounds,
      provenance: { clause: 'п. 3.7', quote: 'Не подлежат обработке и ответу сообщения' },
    },
  },
  coExecution: {
    mode: 'equal',
    composer: 'coordinator',
    assembledBy: 'coordinator',
    partsApproved: false,
    provenance: {
      clause: 'п. 3.2.2',
      quote: 'готовит проект общего ответа на сообщение с учетом информации, полученной от всех исполнителей',
    },
  },
  repeat: {
    policy: 'coordinatorDecides',
    provenance: {
      clause: 'п. 3.6',
      quote: 'принимает решение о целесообразности его повторного направления исполнителю',
    },
  },
  memos: {
    shortcomings: {
      to: ['head'],
      provenance: { clause: 'п. 3.9', quote: 'информация об этом направляется координатором Главе администрации' },
    },
  },
  units: {
    names: [
      'Управление образованием',
      'Управление экономического развития',
      'Управление сельского хозяйства',
      'Управление имущественных и земельных отношений',
      'Управление жилищно-коммунального хозяйства',
      'Отдел архитектуры и строительства',
      'Отдел по делам ГО, ЧС и мобилизационной работе',
      'Административная комиссия при администрации МО «Ахтубинский район»',
      'Управление по правовым и кадровым вопросам',
      'Общий отдел',
      'Финансовое управление',
      'Управление культуры и кинофикации',
      'Отдел по работе со СМИ, силовыми структурами и общественными организациями',
      'Комиссия по делам несовершеннолетних и защите их прав',
      'МКУ «Управление по хозяйственному и транспортному обеспечению администрации МО «Ахтубинский район»',
    ],
    provenance: { clause: 'приложение', quote: 'осуществляющие работу с сообщениями в социальных сетях' },
  },
  readings,
  notes,
};
