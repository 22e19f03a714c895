import type { RegulationProfileSource } from '../../schema';
import { after, workingHours } from '../amounts';

const high = { fact: 'severity', is: 'high' } as const;
const several = { fact: 'executorsCount', atLeast: 2 } as const;
const drafted = ['interimDraftSubmitted', 'finalDraftSubmitted', 'clarificationDraftSubmitted'];
const draftStop = {
  ambiguity: 'что такое «подготовка ответа»',
  interpretation:
    'срок останавливает проект, отправленный на согласование (п. 13); запрос автору стоит там рядом с ответом',
};
const notConfirmed = {
  clause: 'п. 20',
  quote: 'не позднее 6 часов с даты выявления сообщения направляет',
  ambiguity: '«с даты выявления», а срок в часах',
  interpretation: 'со времени выявления, как в пункте 12',
};
const ordinaryTerm = {
  clause: 'пп. 12, 13',
  quote: 'категории "обычные" и "решаемые" осуществляется не позднее 6 часов со времени выявления сообщения гражданина',
  ...draftStop,
};
const highTerm = {
  clause: 'пп. 12, 13',
  quote: 'категории "повышенной важности" - не позднее 3 часов со времени выявления сообщения гражданина',
  ...draftStop,
};

/** Clauses 12, 13, 20: by when a draft lies with the lead specialist, who composes it himself when there are several executors. */
export const preparation: RegulationProfileSource['deadlines'] = {
  draft: {
    label: 'проект ответа',
    act: 'draft',
    due: after('detected', workingHours(6)),
    when: { all: [{ not: several }, { not: high }] },
    satisfiedBy: drafted,
    provenance: ordinaryTerm,
  },
  draftHigh: {
    label: 'проект ответа (повышенная важность)',
    act: 'draft',
    due: after('detected', workingHours(3)),
    when: { all: [{ not: several }, high] },
    satisfiedBy: drafted,
    provenance: highTerm,
  },
  jointDraft: {
    label: 'проект общего ответа',
    act: 'compose',
    due: after('detected', workingHours(6)),
    when: { all: [several, { not: high }] },
    satisfiedBy: drafted,
    provenance: ordinaryTerm,
  },
  jointDraftHigh: {
    label: 'проект общего ответа (повышенная важность)',
    act: 'compose',
    due: after('detected', workingHours(3)),
    when: { all: [several, high] },
    satisfiedBy: drafted,
    provenance: highTerm,
  },
  notConfirmed: {
    label: 'ответ «не подтвердилось»',
    act: 'denyProblem',
    due: after('detected', workingHours(6)),
    when: { all: [{ fact: 'problemConfirmed', is: false }, { not: high }] },
    provenance: notConfirmed,
  },
  notConfirmedHigh: {
    label: 'ответ «не подтвердилось» (повышенная важность)',
    act: 'denyProblem',
    due: after('detected', workingHours(3)),
    when: { all: [{ fact: 'problemConfirmed', is: false }, high] },
    provenance: {
      ...notConfirmed,
      clause: 'пп. 12, 20',
      quote: 'не позднее 3 часов со времени выявления сообщения гражданина',
    },
  },
};
