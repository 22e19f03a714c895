import { describe, expect, it, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { USUAL_REMINDERS } from '../../lib/deadline/notices/reminder-rules';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { aWatch, watched } from './a-watch';
import { SITUATIONS } from './watch-table';

const MINUTE = 60_000;

describe('badge and notice in every situation', () => {
  test('the table is long enough to mean something', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(SITUATIONS)('$now $what', ({ before, now, cases, badge, tone, notice }) => {
    const watch = aWatch();
    watch.look(before === undefined ? at(now) - MINUTE : at(before), cases);
    const seen = watch.look(at(now), cases);
    expect({ badge: seen.badge.text, tone: seen.badge.tone }).toEqual({ badge, tone });
    expect(seen.notice?.replaceAll('\u00a0', ' ').split('\n') ?? null).toEqual(notice);
  });
});

/** Looks only when the watch itself asked for it, and tells what was said when. */
function live(watch: ReturnType<typeof aWatch>, from: string, until: string, rows: Parameters<typeof watch.look>[1]) {
  const told: [string | null, string][] = [];
  let looks = 0;
  for (let now = at(from); now <= at(until);) {
    looks += 1;
    const { notice } = watch.look(now, rows);
    if (notice !== null) told.push([wall(now), notice.split('\n')[0]?.replaceAll('\u00a0', ' ') ?? '']);
    if (watch.wake === null) break;
    now = watch.wake;
  }
  return { told, looks };
}

describe('woken by its own alarm alone', () => {
  it('tells each threshold once and in its minute', () => {
    const { told } = live(aWatch(), '2026-11-16 09:30', '2026-11-17 08:00', [
      watched(1, [{ due: '2026-11-16 16:00' }]),
    ]);
    expect(told.map(([when]) => when?.slice(11))).toEqual(['09:30', '15:00', '15:45', '16:01']);
    expect(told[0]?.[1]).toBe('Сегодня');
  });

  it('is woken for an executor, for whom the badge never changes', () => {
    const rows = [watched(1, [{ due: '2026-11-16 15:00', whose: 'executor' }])];
    const { told, looks } = live(aWatch(), '2026-11-16 09:30', '2026-11-16 17:00', rows);
    expect(told).toEqual([['2026-11-16 15:01', '№ 1: исполнитель опаздывает']]);
    expect(looks).toBeLessThan(6);
  });

  it('«Напомнить через 15 мин» tells once more, then no more', () => {
    const rows = [watched(1, [{ due: '2026-11-16 16:00' }])];
    const watch = aWatch();
    watch.look(at('2026-11-16 14:59'), rows);
    watch.look(at('2026-11-16 15:00'), rows);
    watch.later(at('2026-11-16 15:02'));
    watch.look(at('2026-11-16 15:02'), rows);
    const { told } = live(watch, '2026-11-16 15:02', '2026-11-16 15:44', rows);
    expect(told).toEqual([['2026-11-16 15:17', '№ 1: осталось 43 мин']]);
  });

  it('what was put off at closing is told at the next start; what is done is not told', () => {
    const rows = [watched(1, [{ due: '2026-11-16 17:50' }]), watched(2, [{ due: '2026-11-16 17:50' }])];
    const watch = aWatch();
    watch.look(at('2026-11-16 17:40'), rows);
    watch.look(at('2026-11-16 17:51'), rows);
    watch.later(at('2026-11-16 17:55'));
    const left = rows.slice(1);
    const { told } = live(watch, '2026-11-16 17:55', '2026-11-17 09:00', left);
    expect(told).toEqual([['2026-11-17 09:00', 'Сегодня']]);
  });
});

describe('the computer’s clock', () => {
  const rows = [watched(1, [{ due: '2026-11-16 16:00' }]), watched(2, [{ due: '2026-11-16 17:00' }])];
  const looked = (...steps: string[]) => {
    const watch = aWatch();
    const told: string[] = [];
    for (const step of steps) if (watch.look(at(step), rows).notice !== null) told.push(step.slice(11));
    return { watch, told };
  };

  it('set back an hour tells nothing twice', () => {
    const { watch, told } = looked('2026-11-16 14:50', '2026-11-16 15:00', '2026-11-16 15:45');
    expect(told).toEqual(['14:50', '15:00', '15:45']);
    const again = live(watch, '2026-11-16 14:46', '2026-11-16 15:59', rows);
    expect(again.told).toEqual([]);
  });

  it('set forward a day tells all at once; set back again, each threshold is told in its time', () => {
    const { watch } = looked('2026-11-16 14:50');
    const forward = watch.look(at('2026-11-17 14:52'), rows).notice;
    expect(forward?.split('\n')[0]).toBe('Сегодня');
    const { told } = live(watch, '2026-11-16 14:54', '2026-11-16 17:30', rows);
    expect(told.map(([when]) => when?.slice(11))).toEqual(['15:00', '15:45', '16:00', '16:01', '16:45', '17:01']);
  });

  it('set forward three hours and back is no reason to miss what is ahead', () => {
    const { watch } = looked('2026-11-16 12:00');
    watch.look(at('2026-11-16 17:30'), rows);
    watch.look(at('2026-11-16 17:35'), rows);
    const { told } = live(watch, '2026-11-16 12:06', '2026-11-16 17:30', rows);
    expect(told.map(([when]) => when?.slice(11))).toEqual(['15:00', '15:45', '16:00', '16:01', '16:45', '17:01']);
  });

  it('sleep over a deadline tells it once, and a small correction afterwards not again', () => {
    const { watch, told } = looked('2026-11-16 14:50', '2026-11-16 16:30');
    expect(told).toEqual(['14:50', '16:30']);
    const { told: after } = live(watch, '2026-11-16 16:27', '2026-11-16 16:44', rows);
    expect(after).toEqual([]);
  });

  it('a night’s sleep and an hour back in the morning tells nothing twice', () => {
    const { watch, told } = looked('2026-11-16 14:50', '2026-11-17 10:30');
    expect(told).toEqual(['14:50', '10:30']);
    const { told: after } = live(watch, '2026-11-17 09:30', '2026-11-17 12:00', rows);
    expect(after).toEqual([]);
  });
});

describe('whose it is and what is wanted', () => {
  const rows = [
    watched(1, [{ due: '2026-11-16 16:00', role: 'department' }]),
    watched(2, [{ due: '2026-11-16 16:00', role: 'head' }]),
  ];

  it('the person at work gets the moves of her own roles, on the icon and in notices', () => {
    const watch = aWatch();
    const ofHead = { answersFor: (role: string) => role === 'head' };
    watch.look(at('2026-11-16 15:44'), rows, ofHead);
    const { badge, notice } = watch.look(at('2026-11-16 15:45'), rows, ofHead);
    expect(notice).toContain('№\u00a02');
    expect(notice).not.toContain('№\u00a01');
    expect(badge.title).toContain('№\u00a02');
  });

  it('a change of person tells nobody twice, and the other what he has not heard', () => {
    const watch = aWatch();
    const as = (mine: string) => ({ answersFor: (role: string) => role === mine });
    watch.look(at('2026-11-16 15:44'), rows, as('department'));
    expect(watch.look(at('2026-11-16 15:45'), rows, as('department')).notice).toContain('№\u00a01');
    expect(watch.look(at('2026-11-16 15:46'), rows, as('head')).notice).toContain('№\u00a02');
    expect(watch.look(at('2026-11-16 15:47'), rows, as('department')).notice).toBeNull();
  });

  it('a kind that is switched off is silent, and switched on again brings nothing old', () => {
    const watch = aWatch();
    const off = { rules: { ...USUAL_REMINDERS, own: false, digest: false } };
    watch.look(at('2026-11-16 15:44'), rows, off);
    expect(watch.look(at('2026-11-16 15:45'), rows, off).notice).toBeNull();
    expect(watch.look(at('2026-11-16 15:46'), rows).notice).toBeNull();
    expect(watch.look(at('2026-11-16 16:01'), rows).notice).toContain('просрочено');
  });

  it('minutes of one’s own are one reminder more', () => {
    const watch = aWatch({ rules: { ...USUAL_REMINDERS, digest: false, extra: [30] } });
    const { told } = live(watch, '2026-11-16 14:30', '2026-11-16 16:30', rows.slice(0, 1));
    expect(told.map(([when]) => when?.slice(11))).toEqual(['15:00', '15:30', '15:45', '16:01']);
  });

  it('the morning comes when the office wants it, and by the office’s zone', () => {
    const zone = 'Asia/Tomsk';
    const clock = createWorkClock({ ...nineToSix, zone }, russianCalendar);
    const watch = aWatch({ clock, rules: { ...USUAL_REMINDERS, digestAt: '10:30' } });
    const row = { ...watched(1, []), dues: watched(1, [{ due: '2026-11-16 13:00' }]).dues ?? [] };
    expect(watch.look(at('2026-11-16 10:29', zone), [row]).notice).toBeNull();
    expect(watch.look(at('2026-11-16 10:30', zone), [row]).notice).toMatch(/первый 17:00/);
  });

  it('a case that is closed is forgotten with all that was told of it', () => {
    const watch = aWatch();
    watch.look(at('2026-11-16 15:45'), rows);
    expect(Object.keys(watch.memory.told).length).toBeGreaterThan(1);
    watch.look(at('2026-11-16 15:46'), []);
    expect(Object.keys(watch.memory.told)).toEqual(['digest']);
  });
});

describe('periodic reports', () => {
  const reportsOf = (id: string) => builtInProfiles.find((profile) => profile.id === id)?.reports ?? {};
  const recalled = (id: string, from: string, until: string) =>
    live(aWatch({ reports: reportsOf(id) }), from, until, []).told.map(([when]) => when);

  it('Курской округ п. 22: the first working day of the month and the last one before the 10th', () => {
    expect(recalled('kursk', '2026-10-20 12:00', '2026-12-20 18:00')).toEqual([
      '2026-11-02 09:00',
      '2026-11-09 09:00',
      '2026-12-01 09:00',
      '2026-12-09 09:00',
    ]);
  });

  it('the 10th of January 2027 is a Sunday after days off: on the last working day of December, and on the first of January', () => {
    expect(recalled('kursk', '2026-12-11 12:00', '2027-01-31 18:00')).toEqual(['2026-12-30 09:00', '2027-01-11 09:00']);
  });

  it('Ворсино п. 3.1 names no day: the first working day after the month', () => {
    expect(recalled('vorsino', '2026-10-20 12:00', '2026-12-05 18:00')).toEqual([
      '2026-11-02 09:00',
      '2026-12-01 09:00',
    ]);
  });

  it('a computer that was off on that day tells it on the next', () => {
    const watch = aWatch({ reports: reportsOf('kursk') });
    watch.look(at('2026-10-30 17:00'), []);
    expect(watch.look(at('2026-11-05 11:00'), []).notice?.split('\n')[0]).toBe('Пора готовить отчёт');
    expect(watch.look(at('2026-11-05 11:01'), []).notice).toBeNull();
  });

  it('after the due day it is not recalled any more', () => {
    expect(aWatch({ reports: reportsOf('kursk') }).look(at('2026-11-11 10:00'), []).notice).toBeNull();
  });
});
