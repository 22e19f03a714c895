import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { DataSection } from './DataSection';

/** What a check of the whole journal found, numbers already in words. */
export interface CheckView {
  cases: string;
  events: string;
  contents: string;
  /** null: nothing is missing. */
  absent: string | null;
  /** Places that are broken; 0: the journal is whole. */
  broken: number;
  /** Where the first of them is and what it is. */
  first: string | null;
  /** Rows of the lists that are not what the journal says; null: all are. */
  wrongRows: string | null;
}

interface Props {
  /** Losses a person has seen and accepted, in words, oldest first. */
  losses: readonly string[];
  onCheck: (options: LongActOptions) => Promise<CheckView | { refusal: string }>;
  /** Makes the lists anew from the journal; answers with the number of cases. */
  onRebuild: (options: LongActOptions) => Promise<{ rebuilt: string } | { refusal: string }>;
}

const it = words.data.check;

/** «Проверить журнал»: is everything as it was written, and what to do where it is not. */
export function JournalCheck({ losses, onCheck, onRebuild }: Props) {
  const checking = useLongAct();
  const rebuilding = useLongAct();
  const found = useSignal<CheckView | null>(null);
  const rebuilt = useSignal<string | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const check = () =>
    checking.run(async (options) => {
      found.value = null;
      rebuilt.value = null;
      const view = await onCheck(options);
      if ('refusal' in view) return view;
      found.value = view;
      setTimeout(() => result.current?.focus());
      return undefined;
    });
  const rebuild = () =>
    rebuilding.run(async (options) => {
      const outcome = await onRebuild(options);
      if ('refusal' in outcome) return outcome;
      rebuilt.value = outcome.rebuilt;
      found.value = null;
      setTimeout(() => result.current?.focus());
      return undefined;
    });
  const isBusy = checking.progress.value !== null || rebuilding.progress.value !== null;
  return (
    <DataSection title={it.title} lead={it.lead}>
      {!isBusy && (
        <button class="button" type="button" onClick={check}>
          {it.start}
        </button>
      )}
      <LongActProgress act={checking} label={it.under} />
      <div role="status" tabIndex={-1} ref={result}>
        {found.value !== null && <CheckFound found={found.value} />}
        {rebuilt.value !== null && <p class="notice">{it.rebuilt(rebuilt.value)}</p>}
      </div>
      {found.value?.wrongRows != null && !isBusy && (
        <button class="button" type="button" onClick={rebuild}>
          {it.rebuild}
        </button>
      )}
      <LongActProgress act={rebuilding} label={it.rebuilding} />
      {losses.length > 0 && (
        <details class="more">
          <summary>{it.lossTitle}</summary>
          <ul class="plain-list">
            {losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </details>
      )}
    </DataSection>
  );
}

function CheckFound({ found }: { found: CheckView }) {
  const isWhole = found.broken === 0;
  return (
    <div class={isWhole ? 'notice' : 'notice notice--error'}>
      <p class="notice__title">{isWhole ? it.whole : it.broken(found.broken)}</p>
      {found.first !== null && (
        <p>
          {it.first} {found.first}
        </p>
      )}
      {!isWhole && <p>{it.advice}</p>}
      <p>{it.seen(found.cases, found.events, found.contents)}</p>
      {found.absent !== null && <p>{it.absent(found.absent)}</p>}
      {found.wrongRows !== null && <p>{it.wrongRows(found.wrongRows)}</p>}
    </div>
  );
}
