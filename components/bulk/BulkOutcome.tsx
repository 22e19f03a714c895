import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import type { BulkReport } from './bulk-actions';

const it = words.lists;

/** How many were done, and each that was not with its reason. */
export function BulkOutcome({ report }: { report: BulkReport | null }) {
  return (
    <div role="status">
      {report !== null && report.done > 0 && <p>{it.done(count(report.done, 'message'))}</p>}
      {report !== null && report.refusals.length > 0 && (
        <>
          <p class="left--overdue">{it.refused(count(report.refusals.length, 'message'))}</p>
          <ul>
            {report.refusals.map((refusal) => (
              <li class="refusal" key={refusal.number}>
                {it.refusal(refusal.number, refusal.words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
