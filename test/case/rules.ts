import type { CaseRules } from '../../lib/case/case-rules';
import type { AnswerKind } from '../../lib/case/events';

const kinds = (clause: string, ...list: AnswerKind[]) => list.map((kind) => ({ kind, clause }));

/** What the five regulations demand, written out by hand from the acts (mission.md C.6) for these tests. */
export const kursk: CaseRules = {
  requiredFacts: [
    { fact: 'topic', clause: 'п. 8(1)', label: 'тематика' },
    { fact: 'place', clause: 'п. 8(1)', label: 'локация' },
  ],
  answerKinds: kinds('п. 11', 'final', 'interim', 'clarification'),
  composer: { who: 'main', clause: 'п. 16' },
  coExecution: { mode: 'lead', clause: 'п. 16' },
  declineGrounds: [{ id: 'threat', clause: 'п. 20', label: 'угрозы жизни, здоровью и имуществу' }],
  explanationGrounds: [],
  channel: { id: 'network', clause: 'п. 10' },
  privateClause: null,
  proofs: [],
  notCompetentClause: 'п. 9',
  draftReturn: { commentRequired: false, clause: 'п. 13' },
  repeat: { policy: 'sameRoute', clause: 'п. 17' },
  appeal: null,
  outsideEvents: [],
  declaredDeadlines: [],
  fourEyes: false,
};

const repeatProof = (clause: string) => ({
  kinds: ['final', 'interim'] as const,
  when: { fact: 'isRepeat', is: true } as const,
  oneOf: [['measures'], ['progress']],
  clause,
  words: 'Назовите принятые меры или ход решения вопроса.',
});

export const kozhevnikovo: CaseRules = {
  ...kursk,
  requiredFacts: [],
  answerKinds: kinds('п. 7', 'final', 'interim'),
  composer: { who: 'coordinator', clause: 'п. 11' },
  coExecution: { mode: 'sequential', clause: 'п. 11(1)' },
  declineGrounds: [{ id: 'threat', clause: 'п. 14', label: 'угрозы должностному лицу' }],
  channel: { id: 'region', clause: 'п. 9' },
  proofs: [repeatProof('п. 12')],
  notCompetentClause: null,
  repeat: { policy: 'sameRoute', clause: 'п. 12' },
  outsideEvents: ['publishedByRegion'],
};

export const akhtubinsk: CaseRules = {
  ...kursk,
  requiredFacts: [],
  answerKinds: kinds('п. 3.3', 'final', 'clarification'),
  composer: { who: 'coordinator', clause: 'п. 3.2.2' },
  coExecution: { mode: 'equal', clause: 'п. 3.2' },
  declineGrounds: [{ id: 'obscene', clause: 'п. 3.7', label: 'нецензурные выражения' }],
  channel: { id: 'network', clause: 'п. 1.5' },
  notCompetentClause: null,
  repeat: { policy: 'coordinatorDecides', clause: 'п. 3.6' },
  declaredDeadlines: ['internalTarget'],
};

export const vorsino: CaseRules = {
  ...kursk,
  requiredFacts: [],
  answerKinds: [...kinds('п. 2.2', 'final', 'clarification'), ...kinds('п. 2.7', 'explanation')],
  composer: { who: 'main', clause: 'п. 2.2' },
  coExecution: { mode: 'none', clause: 'п. 2.1' },
  declineGrounds: [{ id: 'unreadable', clause: 'п. 2.6', label: 'текст не поддаётся прочтению' }],
  explanationGrounds: [
    {
      id: 'foreignCompetence',
      clause: 'п. 2.7.1',
      label: 'вопрос вне компетенции',
      requires: ['competentBody', 'contact'],
      words: 'Назовите орган, к компетенции которого относится вопрос, и его контакты.',
    },
  ],
  channel: { id: 'network', clause: 'п. 2.2.3' },
  privateClause: 'п. 2.4',
  proofs: [repeatProof('п. 2.8')],
  notCompetentClause: null,
  repeat: { policy: 'contentOnly', clause: 'п. 2.8' },
  appeal: { clause: 'п. 2.9' },
};

export const krasnoufimsk: CaseRules = {
  ...kursk,
  requiredFacts: [{ fact: 'severity', clause: 'п. 8', label: 'категория' }],
  answerKinds: kinds('п. 12', 'final', 'interim', 'clarification'),
  composer: { who: 'coordinator', clause: 'п. 17(2)' },
  coExecution: { mode: 'equal', clause: 'п. 17' },
  declineGrounds: [{ id: 'harm', clause: 'п. 21', label: 'намерение причинить вред' }],
  channel: { id: 'system', clause: 'п. 16' },
  proofs: [
    {
      kinds: ['final', 'interim'],
      when: {
        all: [
          { fact: 'handling', is: 'fastTrack' },
          { fact: 'problemConfirmed', is: true },
        ],
      },
      oneOf: [['photo'], ['video'], ['document'], ['newDueDate', 'responsible', 'actions']],
      clause: 'п. 20',
      words: 'Приложите фото, видео или документ либо назовите срок, ответственных и действия.',
    },
    {
      kinds: ['final'],
      when: { fact: 'problemConfirmed', is: false },
      oneOf: [['photo'], ['video'], ['document']],
      clause: 'п. 20',
      words: 'Приложите фото, видео или документ о том, что проблема не подтвердилась.',
    },
    repeatProof('п. 18'),
  ],
  notCompetentClause: 'п. 11',
  draftReturn: { commentRequired: true, clause: 'п. 14' },
  repeat: { policy: 'sameAuthor', clause: 'п. 18' },
};
