import type { RegulationProfileSource } from '../../schema';
import { officeCalendar } from '../office-calendar';
import { returnReasons } from '../return-reasons';
import { acts, events, roles } from './acts';
import { deadlines } from './deadlines';
import { notes, readings } from './readings';

const triage = { clause: 'п. 8(1)', quote: 'определяет его тематику, локацию и категорию важности' };

/** Курской муниципальный округ, постановление 12.01.2023 № 18: the executor drafts, the department approves and posts. */
export const kursk: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'kursk',
  edition: '2023-01-12',
  title: 'Положение об организации работы с сообщениями из открытых источников',
  jurisdiction: 'Курской муниципальный округ Ставропольского края',
  act: {
    kind: 'постановление администрации',
    number: '18',
    date: '2023-01-12',
    status: 'inForce',
    warnings: ['Гриф утверждения Положения датирован 12 декабря 2023 г., само постановление — 12 января 2023 г.'],
  },
  effective: { from: null, to: null },
  regime59fz: 'notApplied',
  scope: { platforms: ['ВКонтакте', 'Одноклассники', 'другие открытые источники'] },
  calendars: {
    office: officeCalendar(
      'Europe/Moscow',
      'Положение называет рабочие часы, но не устанавливает их: проверьте распорядок администрации.',
    ),
  },
  defaultCalendar: 'office',
  roles,
  cast: { coordinator: 'department', executor: 'executor', approver: 'department', head: 'head' },
  events,
  acts,
  deadlines,
  classification: {
    required: [
      { fact: 'topic', label: 'тематика', provenance: triage },
      { fact: 'place', label: 'локация', provenance: triage },
      { fact: 'severity', label: 'категория важности', provenance: triage },
    ],
    freeSeverity: true,
  },
  answerKinds: {
    final: { label: 'ответ', provenance: { clause: 'п. 11', quote: 'подготавливает проект ответа' } },
    interim: {
      label: 'промежуточный ответ',
      provenance: { clause: 'п. 11', quote: 'при необходимости - проект промежуточного ответа' },
    },
  },
  output: {
    channel: 'network',
    stopLabel: 'размещено',
    by: 'department',
    provenance: { clause: 'п. 12', quote: 'размещает в социальной сети, в которой было размещено сообщение' },
  },
  review: {
    returnNeedsReason: false,
    reasons: returnReasons,
    provenance: { clause: 'п. 13', quote: 'В случае наличия замечаний к проекту ответа' },
  },
  dispositions: {
    notProcessed: {
      outcome: 'noAnswer',
      label: 'не подлежит обработке',
      grounds: [
        { id: 'obscene', label: 'нецензурные или оскорбительные выражения' },
        { id: 'threat', label: 'угрозы жизни, здоровью и имуществу других лиц или членам их семей' },
      ],
      provenance: {
        clause: 'п. 20',
        quote:
          'нецензурные или оскорбительные выражения, угрозы жизни, здоровью и имуществу других лиц или членам их семей, не осуществляется',
      },
    },
  },
  coExecution: {
    mode: 'lead',
    composer: 'main',
    assembledBy: 'executor',
    partsApproved: true,
    provenance: {
      clause: 'п. 16',
      quote: 'определяет основного исполнителя, ответственного за подготовку проекта общего ответа',
    },
  },
  repeat: {
    policy: 'sameRoute',
    provenance: {
      clause: 'п. 17',
      quote: 'Подготовка и размещение ответа на повторное сообщение из открытых источников осуществляется в порядке',
      ambiguity: 'названы пункты «11 - 17», а срок пункта 11 считается от пункта 10',
      interpretation: 'обычный путь, с пункта 8',
    },
  },
  memos: {
    immediate: {
      to: 'head',
      signedBy: 'deputyHead',
      provenance: { clause: 'п. 23', quote: 'на имя главы округа за подписью заместителя главы администрации' },
    },
    shortcomings: {
      to: ['firstDeputy', 'deputies'],
      provenance: {
        clause: 'п. 21',
        quote: 'первому заместителю главы администрации, заместителям главы администрации',
      },
    },
  },
  escalations: {
    significance: {
      trigger: { event: 'significanceFlagged' },
      levels: [{ to: 'head', within: { type: 'immediate', event: 'significanceFlagged' } }],
      provenance: { clause: 'п. 23', quote: 'носящих общественно значимый характер' },
    },
  },
  reports: {
    monthly: {
      label: 'Тематика сообщений и качество работы исполнителей',
      by: 'department',
      to: 'deputyHead',
      schedule: { every: 'month', dueDay: 10 },
      contents: ['topics', 'executorQuality'],
      provenance: {
        clause: 'п. 22',
        quote: 'ежемесячно, не позднее 10-го числа месяца, следующего за отчетным месяцем',
        ambiguity: 'что, если 10-е — выходной',
        interpretation: 'напомнить в последний рабочий день до 10-го и в первый рабочий день месяца',
        alternative: 'следующий рабочий день',
      },
    },
  },
  answerStandard: {
    required: ['формат общения, принятый в социальных сетях', 'полная и объективная информация по существу'],
    provenance: { clause: 'п. 18', quote: 'содержать полную и объективную информацию по существу вопросов' },
  },
  readings,
  notes,
};
