import { useSignal } from '@preact/signals';
import { numberName } from '../../lib/case/number-name';
import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { useOfficeClock } from '../controls/use-office-clock';
import type { Outcome } from '../view-models';
import { DataSection } from './DataSection';
import type { PastErasure } from './erasure-view';

interface Props {
  onRead: () => Promise<readonly PastErasure[] | { refusal: string }>;
  onSave: (past: readonly PastErasure[]) => void;
}

const it = words.privacy.log;

/** What was ever erased, with who and on what ground: for whoever asks for proof. */
export function ErasureLog({ onRead, onSave }: Props) {
  const { zone } = useOfficeClock();
  const past = useSignal<readonly PastErasure[] | null>(null);
  const read = async (): Promise<Outcome> => {
    const found = await onRead();
    if ('refusal' in found) return { done: false, refusal: found.refusal };
    past.value = found;
    return { done: true };
  };
  return (
    <DataSection title={it.title} lead={it.lead}>
      <ActionButton act={read}>{it.show}</ActionButton>
      <div role="status">{past.value?.length === 0 && <p>{it.none}</p>}</div>
      {past.value !== null && past.value.length > 0 && (
        <>
          <ul class="notes">
            {past.value.map((one) => (
              <li class="note" key={`${one.at} ${one.numbers[0]}`}>
                <p>
                  {[dateWords(one.at, zone), one.who, it.ground[one.ground], one.basis].join(words.common.separator)}
                </p>
                <p class="history__by">
                  {one.parts.map((part) => words.personalPart[part]).join(', ')}
                  {words.common.separator}
                  {it.cases(one.numbers.map(numberName).join(', '))}
                </p>
              </li>
            ))}
          </ul>
          <button class="button" type="button" onClick={() => past.value && onSave(past.value)}>
            {it.save}
          </button>
        </>
      )}
    </DataSection>
  );
}
