import type { RegulationProfileSource } from '../../schema';
import { officeCalendar } from '../office-calendar';
import { returnReasons } from '../return-reasons';
import { acts, events, roles } from './acts';
import { deadlines } from './deadlines';
import { dispositions } from './dispositions';
import { notes, readings } from './readings';

const repeatContent = {
  clause: 'п. 2.8',
  quote: 'должен содержать информацию о принятых мерах или о ходе решения вопроса',
};

/** Село Ворсино, постановление 18.11.2021 № 390: the curator checks and posts; explanations have a clock of their own. */
export const vorsino: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'vorsino',
  edition: '2021-11-18',
  title: 'Порядок работы с сообщениями пользователей, поступающими из открытых источников',
  jurisdiction: 'сельское поселение село Ворсино Боровского района Калужской области',
  act: { kind: 'постановление администрации', number: '390', date: '2021-11-18', status: 'inForce' },
  effective: { from: '2021-11-18', to: null },
  regime59fz: 'onlyNonAppeals',
  scope: { platforms: ['Одноклассники', 'ВКонтакте', 'Facebook', 'блоги'] },
  calendars: {
    office: officeCalendar(
      'Europe/Moscow',
      'Порядок называет рабочие часы, но не устанавливает их: проверьте распорядок администрации.',
    ),
  },
  defaultCalendar: 'office',
  roles,
  cast: { coordinator: 'curator', executor: 'specialist', approver: 'curator', head: 'head', clerk: 'clerk' },
  events,
  acts,
  deadlines,
  classification: { required: [] },
  answerKinds: {
    final: { label: 'ответ', provenance: { clause: 'п. 2.2', quote: 'подготавливает соответствующий ответ' } },
    clarification: { label: 'запрос (уточнение)', provenance: { clause: 'п. 2.2.1', quote: 'запроса (уточнения)' } },
    explanation: { label: 'разъяснение', provenance: { clause: 'п. 2.7', quote: 'разъяснения на сообщение' } },
  },
  output: {
    channel: 'network',
    stopLabel: 'размещено',
    by: 'curator',
    privateToPrivate: {
      provenance: { clause: 'п. 2.4', quote: 'размещенные в закрытой части (личные сообщения, direct)' },
    },
    provenance: {
      clause: 'п. 2.2.3 (первый)',
      quote: 'размещается в социальной сети, в которой было размещено сообщение',
    },
  },
  review: {
    returnNeedsReason: false,
    reasons: returnReasons,
    fourEyes: {
      default: false,
      note: 'Куратор контролирует собственную работу; второй согласующий — по желанию администрации.',
      provenance: {
        clause: 'п. 3.3',
        quote: 'контроль своевременности и качества реагирования на сообщения пользователей',
      },
    },
    provenance: { clause: 'п. 2.2.1', quote: 'при необходимости осуществляет возврат информации на доработку' },
  },
  proofs: {
    repeatContent: {
      kinds: ['final'],
      when: { fact: 'isRepeat', is: true },
      oneOf: [['measures'], ['progress']],
      words: 'В ответе на повторное сообщение назовите принятые меры или ход решения вопроса.',
      provenance: repeatContent,
    },
  },
  dispositions,
  repeat: { policy: 'contentOnly', provenance: repeatContent },
  weekendRule: {
    moveTo: 'firstWorkingDay',
    provenance: {
      clause: 'п. 2.2.5',
      quote: 'Сообщения, поступившие в выходные и праздничные дни, рассматриваются в первый рабочий день',
    },
    override: {
      fact: 'emergency',
      by: ['curator'],
      provenance: {
        clause: 'п. 2.10',
        quote: 'ответы даются куратором в выходные и праздничные дни',
      },
    },
  },
  memos: {
    immediate: {
      to: 'head',
      provenance: { clause: 'п. 3.2', quote: 'информацию о сообщениях повышенной важности' },
    },
  },
  escalations: {
    significance: {
      trigger: { event: 'significanceFlagged' },
      levels: [{ to: 'head', within: { type: 'immediate', event: 'significanceFlagged' } }],
      provenance: { clause: 'п. 3.2', quote: 'информацию о сообщениях повышенной важности' },
    },
  },
  reports: {
    monthly: {
      label: 'Своевременность, качество и динамика ответов',
      by: 'curator',
      to: 'head',
      schedule: { every: 'month' },
      contents: ['timeliness', 'quality', 'dynamics'],
      provenance: {
        clause: 'п. 3.1',
        quote: 'Куратор ежемесячно формирует сводную информацию',
        ambiguity: 'день не назван',
        interpretation: 'конец месяца, без дня',
      },
    },
  },
  answerStandard: {
    required: ['формат общения в социальной сети', 'информация по существу заданного вопроса'],
    provenance: { clause: 'п. 2.1.1', quote: 'содержать информацию по существу заданного вопроса' },
  },
  readings,
  notes,
};
