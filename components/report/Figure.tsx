import type { Cell } from '../../lib/report/metric';
import { figureWords } from '../../lib/words/figure-words';
import { words } from '../../lib/words/words';
import type { Pressed } from './report-view';

interface Props {
  cell: Cell;
  /** Metric, row and column: what the number is, for those who do not see where it stands. */
  names: readonly [metric: string, row: string, column: string];
  onPress: (pressed: Pressed) => void;
}

const it = words.reportPage;

/** A number that shows the cases it was counted from. A nought has none and is only a number. */
export function Figure({ cell, names, onPress }: Props) {
  const text = figureWords(cell);
  const [metric, row, column] = names;
  if (cell.value === null || !cell.hasCases) return <span class="figure">{text}</span>;
  return (
    <button
      class="figure figure--press"
      type="button"
      aria-label={it.open(metric, row, column, text)}
      onClick={() => onPress({ title: it.cases.title(row, column), caseIds: cell.caseIds })}
    >
      {text}
    </button>
  );
}
