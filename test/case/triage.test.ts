import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, START } from './given';
import { classify, message, take, taken } from './steps';

const iso = (at: number) => new Date(at).toISOString();

describe('classifying', () => {
  it('keeps the old and the new of what changed, and nothing else', () => {
    given([...taken, classify])
      .when({ type: 'classify', after: { topic: 'дороги', place: 'Заречная', severity: 'high' } })
      .then({
        type: 'CaseClassified',
        before: { topic: 'вода', severity: null },
        after: { topic: 'дороги', severity: 'high' },
      });
  });

  it('is refused when nothing changes', () => {
    given([...taken, classify])
      .when(classify)
      .refused('nothingNew');
    given(taken).when({ type: 'classify', after: {} }).refused('nothingNew');
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
    given(taken)
      .when(correction)
      .then({
        type: 'StartCorrected',
        moment: 'detected',
        from: iso(START),
        to: iso(correction.to),
        reason: 'нашли раньше',
      });
  });

  it('takes the place of the earlier moment', () => {
    const corrected = after([...taken, correction]).moments.filter(({ event }) => event === 'detected');
    expect(corrected).toEqual([{ event: 'detected', at: correction.to, seq: 2 }]);
  });

  it('adds a beginning that was not known', () => {
    const dateless = [{ ...take, message: { ...message, publishedAt: null } }];
    given(dateless)
      .when({ ...correction, moment: 'published' })
      .then({
        type: 'StartCorrected',
        moment: 'published',
        from: null,
        to: iso(correction.to),
        reason: 'нашли раньше',
      });
  });

  it('needs a reason, a past time, and another one than before', () => {
    given(taken)
      .when({ ...correction, reason: '' })
      .refused('reasonMissing');
    given(taken)
      .when({ ...correction, to: START + MINUTE + 1 })
      .refused('timeInFuture');
    given(taken)
      .when({ ...correction, to: Number.NaN })
      .refused('timeUnreadable');
    given(taken)
      .when({ ...correction, to: START })
      .refused('nothingNew');
  });
});

describe('declaring an emergency', () => {
  const hours = { '2026-11-21': [['10:00', '14:00']] } as const;

  it('sets the hours of the days off', () => {
    given(taken)
      .when({ type: 'declareEmergency', reason: 'авария', hours })
      .then({ type: 'EmergencyDeclared', reason: 'авария', hours });
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
    given(taken).when({ type: 'declareEmergency', reason: 'авария', hours: bad }).refused('hoursMissing');
  });

  it('is refused without a reason', () => {
    given(taken).when({ type: 'declareEmergency', reason: ' ', hours }).refused('reasonMissing');
  });
});
