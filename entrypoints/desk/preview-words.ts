import { previewOf } from '../../lib/deadline/preview-of';
import { now } from '../../lib/platform/system';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import type { Desk } from './desk';
import { countingAtHand } from './counting';

/** «Ответ до пн 16:00 (п. 10), проект до …» for a message published then (epoch ms, null: unknown) and taken now. */
export function previewWords(desk: Desk, publishedAt: number | null): string {
  const preview = words.preview;
  const ruling = countingAtHand(desk, desk.office.regulation);
  if (!ruling) return preview.unset;
  const { profile, clocks } = ruling;
  const at = now();
  const { answer, draft } = previewOf(profile, clocks, at, publishedAt);
  const said = [[preview.answer, answer] as const, [preview.draft, draft] as const].flatMap(([label, deadline]) =>
    deadline?.dueAt == null
      ? []
      : [preview.line(label, dueWords(deadline.dueAt, at, desk.office.hours.zone), deadline.clause)],
  );
  return said.length > 0 ? said.join('\n') : preview.none;
}
