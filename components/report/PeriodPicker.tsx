import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { periodAfter, periodAround, periodBefore, type Period, type PeriodKind } from '../../lib/report/period';
import { periodWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';

interface Props {
  period: Period;
  onPeriod: (period: Period) => void;
}

const it = words.reportPage;
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'year', 'days'];

/** Month, quarter, year or any dates, and one step back or on. */
export function PeriodPicker({ period, onPeriod }: Props) {
  const id = useId();
  const wrong = useSignal(false);
  const setKind = (kind: string) => {
    const picked = KINDS.find((each) => each === kind) ?? 'month';
    onPeriod(picked === 'days' ? { ...period, kind: 'days' } : periodAround(picked, period.from));
  };
  const setDates = (from: string, until: string) => {
    wrong.value = from > until;
    if (from !== '' && until !== '' && from <= until) onPeriod({ kind: 'days', from, until });
  };
  return (
    <div class="picker">
      <label class="picker__field" for={id}>
        <span class="field__label">{it.period}</span>
        <select class="input" id={id} value={period.kind} onChange={(event) => setKind(event.currentTarget.value)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {it.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {period.kind === 'days' && (
        <>
          <label class="picker__field">
            <span class="field__label">{it.from}</span>
            <input
              class="input"
              type="date"
              value={period.from}
              onChange={(event) => setDates(event.currentTarget.value, period.until)}
            />
          </label>
          <label class="picker__field">
            <span class="field__label">{it.until}</span>
            <input
              class="input"
              type="date"
              value={period.until}
              onChange={(event) => setDates(period.from, event.currentTarget.value)}
            />
          </label>
        </>
      )}
      <div class="picker__steps">
        <button class="button" type="button" aria-label={it.earlier} onClick={() => onPeriod(periodBefore(period))}>
          ←
        </button>
        <strong class="picker__now" aria-live="polite">
          {periodWords(period)}
        </strong>
        <button class="button" type="button" aria-label={it.later} onClick={() => onPeriod(periodAfter(period))}>
          →
        </button>
      </div>
      {wrong.value && (
        <p class="field__error" role="alert">
          {it.wrongDates}
        </p>
      )}
    </div>
  );
}
