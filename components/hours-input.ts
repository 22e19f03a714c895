import { words } from '../lib/words/words';

type Intervals = readonly (readonly [open: string, close: string])[];

/** What a person typed for the hours of a day: intervals in order, or words of what is wrong. */
export type HoursInput = { intervals: Intervals } | { problem: string };

/**
 * Reads hours as people type them: «8-12 13-17.15», «08:00–12:00, 13:00–17:15». Empty is a day off.
 * Times come back as `HH:MM`; the end of a day may be 24:00. Intervals must stand in order and not overlap.
 */
export function readHours(typed: string): HoursInput {
  const text = typed.trim();
  if (text === '') return { intervals: [] };
  const found = [...text.matchAll(INTERVAL)];
  const rest = text.replace(INTERVAL, '').replace(/[\s,;]/g, '');
  if (found.length === 0 || rest !== '') return { problem: it.form(text) };
  const intervals: (readonly [string, string])[] = [];
  for (const [, h1, m1, h2, m2] of found) {
    const open = clockTime(h1, m1);
    const close = clockTime(h2, m2);
    if (open === null || close === null) return { problem: it.time(open === null ? raw(h1, m1) : raw(h2, m2)) };
    if (close <= open) return { problem: it.backwards(open, close) };
    const before = intervals.at(-1);
    if (before && open < before[1]) return { problem: it.overlap(open) };
    intervals.push([open, close]);
  }
  return { intervals };
}

/** Minutes in the intervals of a day. */
export function minutesOf(intervals: Intervals): number {
  return intervals.reduce((sum, [open, close]) => sum + minuteOf(close) - minuteOf(open), 0);
}

const it = words.hours.problem;
const INTERVAL = /(\d{1,2})(?:[:.](\d{1,2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{1,2}))?/g;

function clockTime(hours = '', minutes = '00'): string | null {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

function raw(hours = '', minutes = '00'): string {
  return `${hours}:${minutes}`;
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
