import type { RegulationProfileSource } from '../../schema';
import { noAnswerGrounds } from '../no-answer-grounds';
import { officeCalendar } from '../office-calendar';
import { returnReasons } from '../return-reasons';
import { acts, events, roles } from './acts';
import { deadlines } from './deadlines';
import { notes, readings } from './readings';

const repeatContent = {
  clause: 'п. 12',
  quote: 'должен содержать информацию о принятых мерах или о ходе решения вопроса',
};

/** Кожевниковский район, распоряжение 2020 г.: the coordinator approves and the region's department posts. */
export const kozhevnikovo: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'kozhevnikovo',
  edition: '2020',
  title: 'Положение об организации работы с сообщениями из открытых источников',
  jurisdiction: 'Кожевниковский район Томской области',
  act: {
    kind: 'распоряжение Администрации',
    number: null,
    date: null,
    status: 'inForce',
    warnings: ['Дата и номер распоряжения в тексте не заполнены (2020 год): впишите их из подлинника.'],
  },
  effective: { from: null, to: null },
  regime59fz: 'notApplied',
  scope: {
    platforms: ['Одноклассники', 'ВКонтакте', 'FaceBook', 'Instagram'],
    excludedPages: [
      {
        label: 'аккаунты Отдела по культуре, спорту, молодежной политике и связям с общественностью',
        provenance: { clause: 'п. 18', quote: 'Действие настоящего Положения не распространяется' },
      },
    ],
  },
  calendars: {
    office: officeCalendar(
      'Asia/Tomsk',
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
    final: { label: 'ответ', provenance: { clause: 'п. 8', quote: 'подготавливает проект ответа' } },
    interim: {
      label: 'промежуточный ответ',
      provenance: { clause: 'пп. 7, 8', quote: 'направляет промежуточный ответ в Департамент' },
    },
  },
  output: {
    channel: 'region',
    stopLabel: 'направлено в Департамент',
    by: 'coordinator',
    provenance: { clause: 'п. 9', quote: 'для размещения в социальных сетях' },
  },
  review: {
    returnNeedsReason: false,
    reasons: returnReasons,
    provenance: { clause: 'пп. 8, 9', quote: 'на согласование Координатору' },
  },
  proofs: {
    repeatContent: {
      kinds: ['final', 'interim'],
      when: { fact: 'isRepeat', is: true },
      oneOf: [['measures'], ['progress']],
      words: 'В ответе на повторное сообщение назовите принятые меры или ход решения вопроса.',
      provenance: repeatContent,
    },
  },
  dispositions: {
    notProcessed: {
      outcome: 'noAnswer',
      label: 'не подлежит обработке и ответу',
      grounds: noAnswerGrounds,
      provenance: { clause: 'п. 14', quote: 'Не подлежат обработке и ответу сообщения из открытых источников' },
    },
  },
  coExecution: {
    mode: 'sequential',
    composer: 'coordinator',
    assembledBy: 'coordinator',
    partsApproved: false,
    provenance: {
      clause: 'п. 11',
      quote: 'очередность подготовки информации Исполнителями определяет Координатор',
      ambiguity: 'кто составляет общий ответ, не сказано',
      interpretation: 'Координатор: части поступают к нему',
      alternative: 'основной Исполнитель',
    },
  },
  repeat: { policy: 'sameRoute', provenance: repeatContent },
  weekendRule: {
    moveTo: 'firstWorkingDay',
    provenance: { clause: 'п. 5', quote: 'принимаются ежедневно в рабочие дни' },
  },
  memos: {
    immediate: {
      to: 'head',
      provenance: { clause: 'п. 17', quote: 'Незамедлительному докладу Главе Кожевниковского района' },
    },
    shortcomings: {
      to: ['head'],
      provenance: {
        clause: 'п. 16',
        quote: 'информация о выявленных недостатках направляется Главе Кожевниковского района',
      },
    },
  },
  substitution: {
    of: 'coordinator',
    by: ['legalHead', 'lawyer'],
    provenance: {
      clause: 'п. 4 распоряжения',
      quote: 'определить начальника отдела, специалиста-юриста отдела правовой и кадровой работы',
    },
  },
  escalations: {
    significance: {
      trigger: { event: 'significanceFlagged' },
      levels: [{ to: 'head', within: { type: 'immediate', event: 'significanceFlagged' } }],
      provenance: { clause: 'п. 17', quote: 'носящих социально и общественно значимый характер' },
    },
  },
  answerStandard: {
    required: ['формат общения в социальной сети', 'информация по существу заданного вопроса'],
    provenance: { clause: 'п. 13', quote: 'содержать информацию по существу заданного вопроса' },
  },
  readings,
  notes,
};
