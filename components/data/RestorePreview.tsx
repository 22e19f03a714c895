import { words } from '../../lib/words/words';

/** What a copy would change, one line for each kind of change. */
export interface RestoreView {
  isNothing: boolean;
  lines: readonly string[];
  isSettingsTaken: boolean;
}

const it = words.data.restore;

export function RestorePreview({ view: { isNothing, lines, isSettingsTaken } }: { view: RestoreView }) {
  if (isNothing) return <p class="notice">{it.nothing}</p>;
  return (
    <div class="notice">
      <p class="notice__title">{it.will}</p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{isSettingsTaken ? it.settings : it.ownSettings}</p>
    </div>
  );
}
