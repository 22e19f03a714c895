import type { RegulationProfileSource } from '../../schema';
import { noAnswerGrounds } from '../no-answer-grounds';
import { officeCalendar } from '../office-calendar';
import { returnReasons } from '../return-reasons';
import { acts, events, roles } from './acts';
import { deadlines } from './deadlines';
import { proofs } from './proofs';
import { notes, readings } from './readings';

const bySystem = { assignedBy: 'incidentManagement', assignment: 'system' } as const;

/** Красноуфимский округ, постановление 28.07.2021 № 83: categories drive the clocks, answers go into a system. */
export const krasnoufimsk: RegulationProfileSource = {
  schemaVersion: 1,
  id: 'krasnoufimsk',
  edition: '2021-07-28',
  title: 'Положение об организации работы Главы и Администрации с сообщениями граждан',
  jurisdiction: 'МО Красноуфимский округ Свердловской области',
  act: { kind: 'постановление Главы', number: '83', date: '2021-07-28', status: 'inForce' },
  effective: { from: null, to: null },
  regime59fz: 'onlyNonAppeals',
  scope: { platforms: ['«Инцидент Менеджмент»'], accounts: ['Свердловская область'] },
  calendars: {
    office: officeCalendar(
      'Asia/Yekaterinburg',
      'Сроки идут в служебное время (п. 9), но само время Положение не устанавливает: проверьте распорядок.',
    ),
  },
  defaultCalendar: 'office',
  roles,
  cast: { coordinator: 'leadSpecialist', executor: 'executor', approver: 'leadSpecialist', head: 'head' },
  events,
  categories: {
    ordinary: {
      dimension: 'severity',
      label: 'обычное',
      ...bySystem,
      criteria: 'представление актуальной информации, информирование о действиях',
      provenance: {
        clause: 'п. 8(1)',
        quote: 'присваиваются сообщениям граждан, как правило, содержащим вопрос (проблему)',
      },
    },
    high: {
      dimension: 'severity',
      label: 'повышенной важности',
      ...bySystem,
      criteria: 'отсутствие реагирования может вызвать общественный резонанс',
      queue: 'first',
      provenance: { clause: 'п. 8(3)', quote: 'по оценке системы, может вызвать общественный резонанс' },
    },
    fastTrack: {
      dimension: 'handling',
      label: 'решаемое («фаст-трек»)',
      ...bySystem,
      criteria: 'вопрос можно решить делом за 8 дней',
      provenance: { clause: 'п. 8(2)', quote: '"решаемые" (или "фаст-трек")' },
    },
  },
  acts,
  deadlines,
  classification: {
    required: [
      {
        fact: 'severity',
        label: 'категория',
        provenance: { clause: 'п. 8', quote: 'присваиваются категории, исходя из важности сообщения' },
      },
    ],
  },
  answerKinds: {
    final: { label: 'ответ', provenance: { clause: 'п. 13', quote: 'готовит проект ответа' } },
    interim: { label: 'промежуточный ответ', provenance: { clause: 'п. 12', quote: 'размещен промежуточный ответ' } },
    clarification: { label: 'запрос (уточнение)', provenance: { clause: 'п. 13', quote: 'или запрос (уточнение)' } },
  },
  output: {
    channel: 'system',
    stopLabel: 'внесено в ИМ',
    by: 'leadSpecialist',
    provenance: { clause: 'п. 16', quote: 'ответ размещается в системе "Инцидент Менеджмент"' },
  },
  review: {
    returnNeedsReason: true,
    reasons: returnReasons,
    provenance: { clause: 'п. 14', quote: 'с указанием причин направления на доработку' },
  },
  proofs,
  dispositions: {
    notProcessed: {
      outcome: 'noAnswer',
      label: 'ответ не даётся',
      grounds: noAnswerGrounds,
      provenance: { clause: 'п. 21', quote: 'а также членам его семьи, ответы на них не даются' },
    },
    appeal: {
      outcome: 'redirect',
      label: 'разъяснён порядок обращения',
      grounds: [{ id: 'isAppeal', label: 'сообщение является обращением: гражданину разъяснён порядок подачи' }],
      provenance: {
        clause: 'п. 2',
        quote: 'не являющимися обращениями граждан',
        ambiguity: 'что делать с обращением, не сказано',
        interpretation: 'разъяснить порядок подачи, сроков не придумывать',
      },
    },
  },
  coExecution: {
    mode: 'equal',
    composer: 'coordinator',
    assembledBy: 'leadSpecialist',
    partsApproved: false,
    provenance: {
      clause: 'п. 17',
      quote: 'исполнители направляют информацию для общего проекта ответа ведущему специалисту',
      ambiguity: 'кто составляет общий ответ, не сказано',
      interpretation: 'ведущий специалист: информация поступает к нему',
      alternative: 'первый исполнитель',
    },
  },
  repeat: {
    policy: 'sameAuthor',
    provenance: {
      clause: 'п. 18',
      quote: 'повторного сообщения гражданина по вопросу, ответ на который ему уже был направлен',
    },
  },
  memos: {
    immediate: { to: 'head', provenance: { clause: 'п. 25', quote: 'незамедлительно направляется Главе' } },
    shortcomings: {
      to: ['deputyHeads'],
      provenance: {
        clause: 'п. 24',
        quote: 'заместителям Главы Администрации, курирующим деятельность соответствующих исполнителей',
      },
    },
  },
  weekendRule: {
    moveTo: 'firstWorkingDay',
    provenance: {
      clause: 'п. 9',
      quote: 'оставшаяся часть срока отсчитывается с начала следующего служебного (рабочего) дня',
    },
  },
  escalations: {
    significance: {
      trigger: { event: 'significanceFlagged' },
      levels: [{ to: 'head', within: { type: 'immediate', event: 'significanceFlagged' } }],
      provenance: { clause: 'п. 25', quote: 'носящих социальный и общественно значимый характер' },
    },
  },
  answerStandard: {
    required: ['формат общения в социальной сети', 'по существу заданного вопроса'],
    provenance: { clause: 'п. 19', quote: 'быть по существу заданного вопроса (вопросов)' },
  },
  readings,
  notes,
};
