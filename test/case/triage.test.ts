import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, refused, START } from './given';
import { classify, message, take, taken } from './steps';

const iso = (at: number) => new Date(at).toISOString();

describe('classifying', () => {
  it('keeps the old and the new of what changed, and nothing else', () => {
    expect(
      given([...taken, classify]).when({
        type: 'classify',
        after: { topic: 'дороги', place: 'Заречная', severity: 'high' },
      }),
    ).toEqual([
      {
        type: 'CaseClassified',
        before: { topic: 'вода', severity: null },
        after: { topic: 'дороги', severity: 'high' },
      },
    ]);
  });

  it('is refused when nothing changes', () => {
    expect(given([...taken, classify]).when(classify)).toEqual(refused('nothingNew'));
    expect(given(taken).when({ type: 'classify', after: {} })).toEqual(refused('nothingNew'));
  });

  it('changes the facts', () => {
    expect(after([...taken, classify]).facts).toMatchObject({ topic: 'вода', place: 'Заречная', severity: null });
  });
});

describe('correcting the beginning of a clock', () => {
  const correction = {
    type: 'correctStart',
    moment: 'detected',
    to: START - 5 * MINUTE,
    reason: 'нашли раньше',
  } as const;

  it('keeps the old one and the reason', () => {
    expect(given(taken).when(correction)).toEqual([
      {
        type: 'StartCorrected',
        moment: 'detected',
        from: iso(START),
        to: iso(correction.to),
        reason: 'нашли раньше',
      },
    ]);
  });

  it('takes the place of the earlier moment', () => {
    const corrected = after([...taken, correction]).moments.filter(({ event }) => event === 'detected');
    expect(corrected).toEqual([{ event: 'detected', at: correction.to, seq: 2 }]);
  });

  it('adds a beginning that was not known', () => {
    const dateless = [{ ...take, message: { ...message, publishedAt: null } }];
    expect(given(dateless).when({ ...correction, moment: 'published' })).toEqual([
      {
        type: 'StartCorrected',
        moment: 'published',
        from: null,
        to: iso(correction.to),
        reason: 'нашли раньше',
      },
    ]);
  });

  it('needs a reason, a past time, and another one than before', () => {
    expect(given(taken).when({ ...correction, reason: '' })).toEqual(refused('reasonMissing'));
    expect(given(taken).when({ ...correction, to: START + MINUTE + 1 })).toEqual(refused('timeInFuture'));
    expect(given(taken).when({ ...correction, to: Number.NaN })).toEqual(refused('timeUnreadable'));
    expect(given(taken).when({ ...correction, to: START })).toEqual(refused('nothingNew'));
  });
});

describe('declaring an emergency', () => {
  const hours = { '2026-11-21': [['10:00', '14:00']] } as const;

  it('sets the hours of the days off', () => {
    expect(given(taken).when({ type: 'declareEmergency', reason: 'авария', hours })).toEqual([
      { type: 'EmergencyDeclared', reason: 'авария', hours },
    ]);
    const declared = after([
      ...taken,
      { type: 'declareEmergency', reason: 'авария', hours },
      { type: 'declareEmergency', reason: 'всё ещё', hours: { '2026-11-22': [['09:00', '12:00']] } },
    ]);
    expect(Object.keys(declared.emergencyHours)).toEqual(['2026-11-21', '2026-11-22']);
    expect(declared.facts.emergency).toBe(true);
  });

  it.each([
    [{}],
    [{ '2026-11-21': [] }],
    [{ '2026-11-21': [['14:00', '10:00']] }],
    [{ '2026-11-21': [['10:00', '25:00']] }],
    [{ '21.11.2026': [['10:00', '14:00']] }],
  ] as [Record<string, [string, string][]>][])('is refused without readable hours: %j', (bad) => {
    expect(given(taken).when({ type: 'declareEmergency', reason: 'авария', hours: bad })).toEqual(
      refused('hoursMissing'),
    );
  });

  it('is refused without a reason', () => {
    expect(given(taken).when({ type: 'declareEmergency', reason: ' ', hours })).toEqual(refused('reasonMissing'));
  });
});

describe('applying a regulation', () => {
  const apply = { type: 'applyRegulation', regulation: { id: 'vorsino', edition: '2021-11-18' } } as const;
  const early = { ...take, regulation: UNSET_REGULATION };

  it('gives a message that was taken before the first run its regulation', () => {
    expect(given([early]).when(apply)).toEqual([{ type: 'RegulationApplied', regulation: apply.regulation }]);
    expect(after([early, apply]).regulation).toEqual(apply.regulation);
  });

  it('never changes the edition a message was taken under', () => {
    expect(given([take]).when(apply)).toEqual(refused('regulationKept'));
    expect(given([early, apply]).when(apply)).toEqual(refused('regulationKept'));
  });
});
