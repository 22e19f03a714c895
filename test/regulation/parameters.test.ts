import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import type { RegulationProfile } from '../../lib/regulation/schema';

/** The table of parameters of the five regulations, one line a parameter, one cell a regulation. */
type Cells = readonly [kursk: string, kozhevnikovo: string, akhtubinsk: string, vorsino: string, krasnoufimsk: string];

const table: readonly (readonly [string, (profile: RegulationProfile) => string, Cells])[] = [
  [
    'clarification',
    (p) => p.answerKinds.clarification?.provenance.clause ?? '—',
    ['—', '—', 'п. 3.5', 'п. 2.2.1', 'п. 13'],
  ],
  [
    'clarification meets the draft term',
    (p) => String(p.deadlines['draft']?.satisfiedBy.includes('clarificationDraftSubmitted')),
    ['false', 'false', 'false', 'false', 'true'],
  ],
  ['interim known', (p) => p.answerKinds.interim?.provenance.clause ?? '—', ['п. 11', 'пп. 7, 8', '—', '—', 'п. 12']],
  [
    'composer of the joint draft',
    (p) => p.coExecution?.composer ?? '—',
    ['main', 'coordinator', 'coordinator', '—', 'coordinator'],
  ],
  ['how several work', (p) => p.coExecution?.mode ?? '—', ['lead', 'sequential', 'equal', '—', 'equal']],
  ['parts are approved', (p) => String(p.coExecution?.partsApproved ?? '—'), ['true', 'false', 'false', '—', 'false']],
  [
    'output',
    (p) => `${p.output.channel}: ${p.output.stopLabel}`,
    [
      'network: размещено',
      'region: направлено в Департамент',
      'network: размещено',
      'network: размещено',
      'system: внесено в ИМ',
    ],
  ],
  ['private to private', (p) => caseRules(p).privateClause ?? '—', ['—', '—', '—', 'п. 2.4', '—']],
  [
    'repeat',
    (p) => p.repeat?.policy ?? '—',
    ['sameRoute', 'sameRoute', 'coordinatorDecides', 'contentOnly', 'sameAuthor'],
  ],
  [
    'repeat names measures or progress',
    (p) => p.proofs['repeatContent']?.oneOf.join(' | ') ?? '—',
    ['—', 'measures | progress', '—', 'measures | progress', 'measures | progress'],
  ],
  [
    'categories',
    (p) => Object.keys(p.categories).join() || (p.classification.freeSeverity ? 'free' : '—'),
    ['free', '—', '—', '—', 'ordinary,high,fastTrack'],
  ],
  [
    'set before routing',
    (p) => p.classification.required.map(({ fact }) => fact).join() || '—',
    ['topic,place,severity', '—', '—', '—', 'severity'],
  ],
  [
    'proof mandatory',
    (p) =>
      Object.keys(p.proofs)
        .filter((id) => id !== 'repeatContent')
        .join() || '—',
    ['—', '—', '—', '—', 'fastTrackSolved,fastTrackInTime,notConfirmed'],
  ],
  ['weekend arrival', (p) => p.weekendRule?.provenance.clause ?? '—', ['—', 'п. 5', '—', 'п. 2.2.5', 'п. 9']],
  ['weekend override', (p) => p.weekendRule?.override?.provenance.clause ?? '—', ['—', '—', '—', 'п. 2.10', '—']],
  [
    'report',
    (p) =>
      Object.values(p.reports)
        .map(({ to, schedule }) => `${'every' in schedule ? `${schedule.every} ${schedule.dueDay ?? ''}` : ''}→ ${to}`)
        .join() || '—',
    ['month 10→ deputyHead', '—', '—', 'month → head', '—'],
  ],
  [
    'memo at once',
    (p) =>
      p.memos.immediate ? [p.memos.immediate.to, p.memos.immediate.signedBy].filter(Boolean).join(', signed by ') : '—',
    ['head, signed by deputyHead', 'head', '—', 'head', 'head'],
  ],
  [
    'told of shortcomings',
    (p) => p.memos.shortcomings?.to.join() ?? '—',
    ['firstDeputy,deputies', 'head', 'head', '—', 'deputyHeads'],
  ],
  ['substitution', (p) => p.substitution?.by.join() ?? '—', ['—', 'legalHead,lawyer', '—', '—', '—']],
  ['59-ФЗ path', (p) => caseRules(p).appeal?.clause ?? '—', ['—', '—', '—', 'п. 2.9', '—']],
  ['59-ФЗ regime', (p) => p.regime59fz, ['notApplied', 'notApplied', 'notApplied', 'onlyNonAppeals', 'onlyNonAppeals']],
  [
    'not processed',
    (p) =>
      caseRules(p)
        .declineGrounds.map(({ id }) => id)
        .join(),
    [
      'obscene,threat',
      'intentToHarm,obscene,threat',
      'intentToHarm,obscene,threat',
      'intentToHarm,obscene,threat,unreadable,noEssence',
      'intentToHarm,obscene,threat,isAppeal',
    ],
  ],
  [
    'not processed, clause',
    (p) => p.dispositions['notProcessed']?.provenance.clause ?? '—',
    ['п. 20', 'п. 14', 'п. 3.7', 'п. 2.6', 'п. 21'],
  ],
  [
    'grounds of an explanation',
    (p) =>
      caseRules(p)
        .explanationGrounds.map(({ id }) => id)
        .join() || '—',
    ['—', '—', '—', 'notOurs,abuse,answeredBefore', '—'],
  ],
  [
    'return names its reasons',
    (p) => String(caseRules(p).draftReturn.commentRequired),
    ['false', 'false', 'false', 'false', 'true'],
  ],
  [
    'return «не в компетенции», clause',
    (p) => caseRules(p).notCompetentClause ?? '—',
    ['п. 9', '—', '—', '—', 'п. 11'],
  ],
  [
    'who posts',
    (p) => p.roles[p.output.by]?.label ?? '—',
    [
      'отдел по организационным и общим вопросам',
      'Координатор (специалист по организации деятельности и взаимодействию с сельскими поселениями)',
      'координатор (помощник главы администрации)',
      'куратор (Ведущий эксперт по связям с общественностью)',
      'ведущий специалист отдела ГО и ЧС, экологии',
    ],
  ],
  [
    'zone',
    (p) => p.calendars[p.defaultCalendar]?.timeZone ?? '—',
    ['Europe/Moscow', 'Asia/Tomsk', 'Europe/Astrakhan', 'Europe/Moscow', 'Asia/Yekaterinburg'],
  ],
  ['units of the annex', (p) => String(p.units?.names.length ?? '—'), ['—', '—', '15', '—', '—']],
  [
    'pages outside the act',
    (p) => p.scope.excludedPages.map(({ provenance }) => provenance.clause).join() || '—',
    ['—', 'п. 18', '—', '—', '—'],
  ],
];

test.each(table)('%s', (_, cell, expected) => {
  expect(builtInProfiles.map(cell)).toEqual(expected);
});
