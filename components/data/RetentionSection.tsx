import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { DataSection } from './DataSection';
import { ErasurePreview } from './ErasurePreview';
import type { ErasableCase, ErasureChoice, ErasureResult } from './erasure-view';

interface Props {
  /** null: no term was chosen. */
  months: number | null;
  onMonths: (months: number | null) => Promise<void>;
  onFind: (months: number) => Promise<readonly ErasableCase[] | { refusal: string }>;
  onErase: (choice: ErasureChoice, options: LongActOptions) => Promise<ErasureResult | { refusal: string }>;
}

const CHOICES = [6, 12, 24, 36, 60, 120];

const it = words.privacy.retention;

/** How long personal data of closed cases are kept, and what is older: shown first, erased by a press. */
export function RetentionSection({ months, onMonths, onFind, onErase }: Props) {
  const id = useId();
  const found = useSignal<readonly ErasableCase[] | null>(null);
  const finding = useLongAct();
  const find = () =>
    finding.run(async () => {
      found.value = null;
      if (months === null) return { refusal: it.choose };
      const cases = await onFind(months);
      if ('refusal' in cases) return cases;
      found.value = cases;
      return undefined;
    });
  const choose = (value: string) => {
    found.value = null;
    void finding.run(async () => {
      await onMonths(value === '' ? null : Number(value));
      return undefined;
    });
  };
  return (
    <DataSection title={it.title} lead={it.lead}>
      <p class="field__hint">{it.law}</p>
      <div class="field">
        <label class="field__label" for={id}>
          {it.term}
        </label>
        <select
          class="input"
          id={id}
          value={months === null ? '' : String(months)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{it.off}</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={String(choice)}>
              {it.months(choice)}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="button" onClick={find}>
        {it.find}
      </button>
      <LongActProgress act={finding} label={it.under} />
      <div role="status">{found.value?.length === 0 && <p class="notice">{it.none}</p>}</div>
      {found.value !== null && found.value.length > 0 && months !== null && (
        <ErasurePreview
          cases={found.value}
          ground="term"
          basis={() => ({ basis: it.basis(it.months(months)) })}
          onErase={onErase}
        />
      )}
    </DataSection>
  );
}
