import { parseShownDate, UNKNOWN_DATE, type ReadDate } from '../dates/parse-shown-date';
import { parseStamp } from '../dates/parse-stamp';
import type { MessageDesign } from '../design';
import { ownElement, ownElements } from './own-elements';

const STAMP_ATTRIBUTES = ['data-ts', 'time', 'data-time'] as const;

/** How far the page's words may have drifted while they stood there. */
const DRIFT_MS = 3_600_000;

/**
 * When the message was published: the page's own stamp where there is one, else its words, written at some moment between
 * `since` and `now` (epoch ms). «Сегодня» that has stood there since yesterday is no day.
 */
export function readDate(
  root: Element,
  design: MessageDesign,
  now: number,
  since = now,
): ReadDate & { raw: string | null } {
  const shown = (ownElement(root, design, design.date)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  for (const element of ownElements(root, design, design.stamp)) {
    const at = stampOf(element, design, now);
    if (at !== null) return { raw: shown || null, at, precision: 'exact' };
  }
  // The first label that makes a date with the hour: «Непрочитанные» among them makes none.
  for (const label of shown === '' ? [] : labelsOf(root, design)) {
    const raw = label + shown;
    const date = parseShownDate(raw, now);
    if (date.at === null) continue;
    const drift = date.at - (parseShownDate(raw, since).at ?? date.at);
    if (drift > DRIFT_MS) break;
    return { raw, at: date.at, precision: drift > 60_000 ? 'approximate' : date.precision };
  }
  return { raw: shown || null, ...UNKNOWN_DATE };
}

function labelsOf(root: Element, { day }: MessageDesign): string[] {
  if (day === undefined) return [''];
  return Array.from(root.closest(day[0])?.querySelectorAll(day[1]) ?? [], ({ textContent }) => `${textContent} `);
}

function stampOf(element: Element, { inData }: MessageDesign, now: number): number | null {
  for (const name of STAMP_ATTRIBUTES) {
    const at = parseStamp(element.getAttribute(name) ?? '', now);
    if (at !== null) return at;
  }
  return parseStamp(inData?.(element, 'createTime') ?? '', now);
}
