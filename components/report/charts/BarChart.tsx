import { useId } from 'preact/hooks';
import { figureWords } from '../../../lib/words/figure-words';
import { Hatch } from './Hatch';
import { greatest, percent, type Series } from './series';

interface Props {
  labels: readonly string[];
  series: readonly Series[];
}

/** A bar for each row, longest first as the table is; the second series is hatched. Beyond `MOST` rows the table tells the rest. */
export function BarChart({ labels, series }: Props) {
  const hatch = useId();
  const whole = greatest(series);
  return (
    <ul class="chart__bars">
      {labels.slice(0, MOST).map((label, row) => (
        <li class="chart__row" key={label}>
          <span class="chart__label">{label}</span>
          <span class="chart__lanes">
            {series.map(({ label: name, values }, index) => (
              <span class="chart__lane" key={name}>
                <svg class="chart__track" height="14">
                  <Hatch id={hatch} />
                  <rect
                    class="chart__bar"
                    width={percent(values[row]?.value ?? 0, whole)}
                    height="14"
                    data-series={index}
                    fill={index === 0 ? undefined : `url(#${hatch})`}
                  />
                </svg>
                <span class="chart__value">{values[row] && figureWords(values[row])}</span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MOST = 15;
