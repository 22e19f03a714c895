import { useId } from 'preact/hooks';
import { Hatch } from './Hatch';

interface Props {
  labels: readonly string[];
  isLine: boolean;
}

/** What each drawing stands for. */
export function Legend({ labels, isLine }: Props) {
  const hatch = useId();
  return (
    <ul class="chart__legend">
      {labels.map((label, index) => (
        <li key={label}>
          <svg class="chart__swatch" width="22" height="12">
            <Hatch id={hatch} />
            {isLine ? (
              <line class={`chart__line chart__line--${index}`} x1="0" y1="6" x2="22" y2="6" />
            ) : (
              <rect
                class="chart__bar"
                width="22"
                height="12"
                fill={index === 0 ? undefined : `url(#${hatch})`}
                data-series={index}
              />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
