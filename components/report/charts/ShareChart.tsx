import { useId } from 'preact/hooks';
import type { Cell } from '../../../lib/report/metric';
import { figureWords } from '../../../lib/words/figure-words';
import { Hatch } from './Hatch';
import { percent } from './series';

interface Props {
  labels: readonly string[];
  shares: readonly Cell[];
}

/** How much of each was kept: the kept part is full, the broken one hatched. What cannot be judged yet is not drawn. */
export function ShareChart({ labels, shares }: Props) {
  const hatch = useId();
  return (
    <ul class="chart__bars">
      {labels.map((label, row) => {
        const share = shares[row];
        if (!share || share.value === null) return null;
        return (
          <li class="chart__row" key={label}>
            <span class="chart__label">{label}</span>
            <span class="chart__lane">
              <svg class="chart__track" height="14">
                <Hatch id={hatch} />
                <rect class="chart__bar" data-series={1} width="100%" height="14" fill={`url(#${hatch})`} />
                <rect class="chart__bar" data-series={0} width={percent(share.value, 1)} height="14" />
              </svg>
              <span class="chart__value">{figureWords(share)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
