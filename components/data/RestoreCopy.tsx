import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { FileButton } from '../controls/FileButton';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import type { Outcome } from '../view-models';
import { DataSection } from './DataSection';
import { PasswordField } from './PasswordField';
import { RestorePreview, type RestoreView } from './RestorePreview';

/** A copy that was opened, as far as it can be read without a password. */
export interface OpenedCopy {
  made: string;
  holds: string;
  isLocked: boolean;
  /** Reads all of it and says what would change; changes nothing. */
  look: (password: string, options: LongActOptions) => Promise<RestoreView | { refusal: string }>;
  carryOut: (password: string, options: LongActOptions) => Promise<Outcome>;
}

const it = words.data.restore;

/** A copy from a file: shown first, restored once that is confirmed. */
export function RestoreCopy({ onFile }: { onFile: (file: File) => Promise<OpenedCopy | { refusal: string }> }) {
  const looking = useLongAct();
  const restoring = useLongAct();
  const copy = useSignal<OpenedCopy | null>(null);
  const view = useSignal<RestoreView | null>(null);
  const isDone = useSignal(false);
  const password = useSignal('');
  const passwordId = useId();
  const result = useRef<HTMLDivElement>(null);

  const look = (opened: OpenedCopy) =>
    looking.run(async (options) => {
      view.value = null;
      const seen = await opened.look(password.value, options);
      if ('refusal' in seen) return seen;
      view.value = seen;
      setTimeout(() => result.current?.focus());
      return undefined;
    });
  const open = async (file: File): Promise<Outcome> => {
    const opened = await onFile(file);
    [copy.value, view.value, isDone.value, password.value] = [null, null, false, ''];
    if ('refusal' in opened) return { done: false, refusal: opened.refusal };
    copy.value = opened;
    if (!opened.isLocked) void look(opened);
    return { done: true };
  };
  const carryOut = (opened: OpenedCopy) =>
    restoring.run(async (options) => {
      const outcome = await opened.carryOut(password.value, options);
      if (!outcome.done) return outcome;
      [copy.value, view.value, isDone.value, password.value] = [null, null, true, ''];
      setTimeout(() => result.current?.focus());
      return undefined;
    });
  const opened = copy.value;
  const isBusy = looking.progress.value !== null || restoring.progress.value !== null;
  return (
    <DataSection title={it.title} lead={it.lead}>
      {!isBusy && <FileButton label={opened === null ? it.choose : it.other} accept=".kopiya" onFile={open} />}
      {opened !== null && (
        <p>
          {opened.made} {opened.holds}
        </p>
      )}
      {opened?.isLocked && view.value === null && !isBusy && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void look(opened);
          }}
        >
          <PasswordField id={passwordId} label={it.password} value={password} autocomplete="current-password" />
          <div class="form__acts">
            <button class="button" type="submit">
              {it.look}
            </button>
          </div>
        </form>
      )}
      <LongActProgress act={looking} label={it.looking} />
      <div role="status" tabIndex={-1} ref={result}>
        {view.value !== null && <RestorePreview view={view.value} />}
        {isDone.value && <p class="notice">{it.done}</p>}
      </div>
      {opened !== null && view.value !== null && !view.value.isNothing && !isBusy && (
        <button class="button button--primary" type="button" onClick={() => void carryOut(opened)}>
          {it.carryOut}
        </button>
      )}
      <LongActProgress act={restoring} label={it.under} />
    </DataSection>
  );
}
