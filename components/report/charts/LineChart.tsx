import { greatest, type Series } from './series';

interface Props {
  labels: readonly string[];
  series: readonly Series[];
}

/** Lines over the days of the period; the second is dashed. The scale says its top and its bottom. */
export function LineChart({ labels, series }: Props) {
  const whole = greatest(series);
  const last = Math.max(1, labels.length - 1);
  return (
    <div class="chart__plot">
      <div class="chart__scale">
        <span>{whole}</span>
        <span>0</span>
      </div>
      <svg class="chart__lines" viewBox="0 0 100 100" preserveAspectRatio="none">
        {[0, 50, 100].map((y) => (
          <line class="chart__grid" key={y} x1="0" x2="100" y1={y} y2={y} vector-effect="non-scaling-stroke" />
        ))}
        {series.map(({ label, values }, index) => (
          <polyline
            class={`chart__line chart__line--${index}`}
            key={label}
            vector-effect="non-scaling-stroke"
            points={values
              .map(({ value }, at) => `${(at / last) * 100},${100 - ((value ?? 0) / whole) * 100}`)
              .join(' ')}
          />
        ))}
      </svg>
      <div class="chart__ends">
        <span>{labels[0]}</span>
        <span>{labels[Math.floor((labels.length - 1) / 2)]}</span>
        <span>{labels.at(-1)}</span>
      </div>
    </div>
  );
}
