import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { periodAround, periodBefore } from '../../lib/report/period';
import { AS_OF, EXECUTORS } from './generated-office';
import { generateCases, type GeneratedCase, type Story } from './generate-journal';
import { testRuling } from './play-case';
import { ACTS } from './acts/index';
import { recount } from './recount';
import { OfficeTime } from './recount-clock';
import { reportOfMonth } from './report-of-month';

const OCTOBER = periodAround('month', '2026-10-15');
const CLOSED: readonly Story[] = ['answered', 'answered', 'answered', 'declined', 'closed', 'reopened', 'cancelled'];
const OPEN: readonly Story[] = ['openTaken', 'openAssigned', 'openDrafted', 'openReturned', 'openApproved'];
const ORDINARY: readonly Story[] = [...CLOSED, ...CLOSED, ...OPEN];

/** Stories that an act knows. */
const STORIES: Record<string, readonly Story[]> = {
  kursk: [...ORDINARY, 'interimOnly', 'interimAnswered'],
  kozhevnikovo: [...ORDINARY, 'interimOnly', 'interimAnswered'],
  akhtubinsk: ORDINARY,
  vorsino: [...ORDINARY, 'explained', 'handedOver'],
  krasnoufimsk: [...ORDINARY, 'interimOnly', 'interimAnswered'],
};

it('knows every built-in act', () => {
  expect(Object.keys(STORIES).sort()).toEqual(builtInProfiles.map(({ id }) => id).sort());
});

describe.each(Object.keys(STORIES))('a generated month of 500 messages, %s', (id) => {
  const profile = builtInProfiles.find((each) => each.id === id);
  const act = ACTS[id];
  if (!profile || !act) throw new Error(`no profile ${id}`);
  const ruling = testRuling(profile);
  const stories = STORIES[id] ?? [];
  const time = new OfficeTime(act.ahead);
  const wall = (text: string) => Date.parse(`${text}+0${act.ahead}:00`);
  const month = generateCases(ruling, {
    count: 500,
    from: wall('2026-10-01T03:00'),
    until: wall('2026-10-31T20:00'),
    stories,
    seed: 1,
    after: 200,
  });
  const monthBefore = generateCases(ruling, {
    count: 120,
    from: wall('2026-09-01T03:00'),
    until: wall('2026-09-30T20:00'),
    stories,
    seed: 2,
    after: 0,
  });
  const journal = [...monthBefore, ...month].map(({ events }) => events);
  const report = reportOfMonth(ruling, journal, OCTOBER);

  it('every figure of every table is what an independent recount of the exported journal says', () => {
    const exported = journal
      .flat()
      .map((event) => JSON.stringify(event))
      .join('\n');
    const grounds = Object.values(profile.dispositions).flatMap((disposition) => disposition.grounds);
    const recounted = recount(
      exported,
      OCTOBER,
      periodBefore(OCTOBER),
      { act, time, asOf: AS_OF },
      {
        executors: EXECUTORS,
        reasons: profile.review.reasons,
        grounds: Object.fromEntries(grounds.map((ground) => [ground.id, ground.label])),
      },
    );
    const told = Object.fromEntries(
      report.map(({ id: metric, rows }) => [
        metric,
        Object.fromEntries(rows.map((row) => [row.id, row.cells.map(({ value }) => value)])),
      ]),
    );
    for (const { id: metric } of report) expect({ [metric]: told[metric] }).toEqual({ [metric]: recounted[metric] });
    expect(Object.keys(recounted).sort()).toEqual(report.map((metric) => metric.id).sort());
  });

  it('what was made on purpose is what is told', () => {
    const told = (row: string) => report[0]?.rows.find((each) => each.id === row)?.cells[0]?.value;
    const made = (...wanted: Story[]) => month.filter(({ story }) => wanted.includes(story)).length;
    expect(told('taken')).toBe(500 - made('cancelled', 'handedOver'));
    expect(told('answered')).toBe(made('answered', 'interimAnswered', 'reopened'));
    expect(told('explained')).toBe(made('explained'));
    expect(told('declined')).toBe(made('declined'));
    expect(told('closed')).toBe(made('closed'));
    expect(told('open')).toBe(made('interimOnly', ...OPEN));
    const returns = (cases: readonly GeneratedCase[]) => cases.reduce((sum, each) => sum + each.returns, 0);
    expect(told('returns')).toBe(returns(month.filter(({ story }) => story !== 'cancelled' && story !== 'handedOver')));
  });

  it('every number has the cases it was counted from', () => {
    const cells = report.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const faults = cells.filter(({ value, unit, caseIds }) => {
      if (new Set(caseIds).size !== caseIds.length) return true;
      if (unit === 'cases' && value !== null && value >= 0) return caseIds.length < value;
      return value !== null && value !== 0 && caseIds.length === 0;
    });
    expect(cells.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});
