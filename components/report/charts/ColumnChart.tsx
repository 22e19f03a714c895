import type { Cell } from '../../../lib/report/metric';
import { percent } from './series';

interface Props {
  labels: readonly string[];
  cells: readonly Cell[];
}

/** Columns in a row: hours of the day, days of the week. The number stands over each column, the label under it. */
export function ColumnChart({ labels, cells }: Props) {
  const whole = Math.max(1, ...cells.map(({ value }) => value ?? 0));
  return (
    <ol class="chart__columns" data-many={labels.length > FEW ? '' : undefined}>
      {labels.map((label, index) => {
        const value = cells[index]?.value ?? 0;
        return (
          <li class="chart__column" key={label}>
            <span class="chart__value">{value === 0 ? '' : value}</span>
            <svg class="chart__rise" width="100%" height="96">
              <rect
                class="chart__bar"
                data-series={0}
                y={percent(whole - value, whole)}
                width="100%"
                height={percent(value, whole)}
              />
            </svg>
            <span class="chart__label">{labels.length > FEW ? label.slice(0, 2) : label.slice(0, 3)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Up to so many columns a whole label fits. */
const FEW = 8;
