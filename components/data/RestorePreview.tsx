import type { Choice } from '../view-models';
import { words } from '../../lib/words/words';

/** What a copy would change, one line for each kind of change. */
export interface RestoreView {
  isNothing: boolean;
  lines: readonly string[];
  /** None was set up here: the copy's comes whole. Otherwise its own stays, and what is missing is among the lines. */
  isOfficeTaken: boolean;
  /** Of whom the person chooses herself; empty: that is clear. */
  people: readonly Choice[];
}

const it = words.data.restore;

export function RestorePreview({ view: { isNothing, lines, isOfficeTaken } }: { view: RestoreView }) {
  if (isNothing) return <p class="notice">{it.nothing}</p>;
  return (
    <div class="notice">
      <p class="notice__title">{it.will}</p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{isOfficeTaken ? it.office : it.ownOffice}</p>
    </div>
  );
}
