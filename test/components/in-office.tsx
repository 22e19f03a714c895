import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { OfficeClockContext, type OfficeClock } from '../../components/controls/office-clock';
import { NOW } from '../gallery/fixtures/office';

const clock: OfficeClock = {
  now: signal(NOW),
  zone: 'Europe/Moscow',
  browserZone: 'Europe/Moscow',
  minutesBetween: (from, until) => Math.round((until - from) / 60_000),
  minutesLeft: (from, dueAt) => Math.round((dueAt - from) / 60_000),
  soonMinutes: 60,
};

/** The same with a clock of an office in Moscow around it. */
export function inOffice(child: ComponentChild) {
  return <OfficeClockContext.Provider value={clock}>{child}</OfficeClockContext.Provider>;
}
