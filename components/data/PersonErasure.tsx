import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { DataSection } from './DataSection';
import { ErasurePreview } from './ErasurePreview';
import type { ErasableCase, ErasureChoice, ErasureResult } from './erasure-view';

interface Props {
  onFind: (sought: string) => Promise<readonly ErasableCase[] | { refusal: string }>;
  onErase: (choice: ErasureChoice, options: LongActOptions) => Promise<ErasureResult | { refusal: string }>;
}

const it = words.privacy.person;

/** Erasing one person's data on request: found by name or link, looked at, then erased with the paper it follows. */
export function PersonErasure({ onFind, onErase }: Props) {
  const [soughtId, basisId, hintId] = [useId(), useId(), useId()];
  const sought = useSignal('');
  const basis = useSignal('');
  const found = useSignal<readonly ErasableCase[] | null>(null);
  const finding = useLongAct();
  const find = (event: Event) => {
    event.preventDefault();
    void finding.run(async () => {
      found.value = null;
      if (sought.value.trim() === '') return { refusal: it.missing };
      const cases = await onFind(sought.value);
      if ('refusal' in cases) return cases;
      found.value = cases;
      return undefined;
    });
  };
  const named = () => {
    const written = basis.value.trim();
    return written === '' ? { missing: it.basisMissing } : { basis: written };
  };
  return (
    <DataSection title={it.title} lead={it.lead}>
      <form class="form" onSubmit={find}>
        <label class="field__label" for={soughtId}>
          {it.sought}
        </label>
        <input
          class="input"
          id={soughtId}
          type="text"
          autocomplete="off"
          value={sought.value}
          onInput={(event) => (sought.value = event.currentTarget.value)}
        />
        <div class="form__acts">
          <button class="button" type="submit">
            {it.find}
          </button>
        </div>
      </form>
      <LongActProgress act={finding} label={words.privacy.retention.under} />
      <div role="status">{found.value?.length === 0 && <p class="notice">{it.none}</p>}</div>
      {found.value !== null && found.value.length > 0 && (
        <>
          <div class="field">
            <label class="field__label" for={basisId}>
              {it.basis}
            </label>
            <input
              class="input"
              id={basisId}
              type="text"
              autocomplete="off"
              aria-describedby={hintId}
              value={basis.value}
              onInput={(event) => (basis.value = event.currentTarget.value)}
            />
            <p class="field__hint" id={hintId}>
              {it.basisHint}
            </p>
          </div>
          <ErasurePreview cases={found.value} ground="request" basis={named} onErase={onErase} />
        </>
      )}
    </DataSection>
  );
}
