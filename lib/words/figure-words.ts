import { duration } from './duration';
import { words } from './words';

/** One number of a report; shares are 0…1, minutes are working ones. */
interface Figure {
  value: number | null;
  unit: string;
  isChange?: boolean;
}

const percent = new Intl.NumberFormat(words.lang, { style: 'percent', maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 1 });

/** A number as it stands in a table: «12», «70,8 %», «2 ч 10 мин»; a change with its sign: «+5», «−1,2 п. п.»; none: «—». */
export function figureWords({ value, unit, isChange = false }: Figure): string {
  if (value === null) return words.reportPage.nothing;
  if (!isChange) return sized(value, unit);
  const size = Math.abs(value);
  const text = unit === 'share' ? words.reportPage.points(plain.format(size * 100)) : sized(size, unit);
  if (!/[1-9]/.test(text)) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}

function sized(value: number, unit: string): string {
  if (unit === 'share') return percent.format(value);
  return unit === 'workingMinutes' ? duration(Math.round(value)) : plain.format(value);
}
