import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { words } from '../../lib/words/words';
import { FileButton } from '../controls/FileButton';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { MovedNotice } from '../regulation/MovedNotice';
import type { Outcome } from '../view-models';
import { PasswordField } from './PasswordField';
import { RestorePreview, type RestoreView } from './RestorePreview';
import { WhoField } from './WhoField';

/** A copy that was opened, as far as it can be read without a password. */
export interface OpenedCopy {
  made: string;
  holds: string;
  isLocked: boolean;
  /** Reads all of it and says what would change; changes nothing. */
  look: (password: string, options: LongActOptions) => Promise<RestoreView | { refusal: string }>;
  /** `person` is who works here from now on; null: nobody was asked. `moved` are deadlines of cases that were here. */
  carryOut: (
    given: { password: string; person: string | null },
    options: LongActOptions,
  ) => Promise<{ done: true; moved: readonly MovedDeadline[] } | { done: false; refusal: string }>;
}

export type OnCopy = (file: File) => Promise<OpenedCopy | { refusal: string }>;

const it = words.data.restore;

/** A copy from a file: shown first, restored once that is confirmed. */
export function RestoreSteps({ onFile }: { onFile: OnCopy }) {
  const looking = useLongAct();
  const restoring = useLongAct();
  const copy = useSignal<OpenedCopy | null>(null);
  const view = useSignal<RestoreView | null>(null);
  const moved = useSignal<readonly MovedDeadline[] | null>(null);
  const password = useSignal('');
  const person = useSignal('');
  const isWrong = useSignal(false);
  const [passwordId, personId] = [useId(), useId()];
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
    [copy.value, view.value, moved.value, password.value, person.value] = [null, null, null, '', ''];
    if ('refusal' in opened) return { done: false, refusal: opened.refusal };
    copy.value = opened;
    if (!opened.isLocked) void look(opened);
    return { done: true };
  };
  const carryOut = (opened: OpenedCopy, { people }: RestoreView) => {
    isWrong.value = people.length > 0 && person.value === '';
    if (isWrong.value) return document.getElementById(personId)?.focus();
    return restoring.run(async (options) => {
      const outcome = await opened.carryOut({ password: password.value, person: person.value || null }, options);
      if (!outcome.done) return outcome;
      [copy.value, view.value, moved.value, password.value] = [null, null, outcome.moved, ''];
      setTimeout(() => result.current?.focus());
      return undefined;
    });
  };
  const [opened, seen] = [copy.value, view.value];
  const isBusy = looking.progress.value !== null || restoring.progress.value !== null;
  return (
    <>
      {!isBusy && <FileButton label={opened === null ? it.choose : it.other} accept=".kopiya" onFile={open} />}
      {opened !== null && (
        <p>
          {opened.made} {opened.holds}
        </p>
      )}
      {opened?.isLocked && seen === null && !isBusy && (
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
        {seen !== null && <RestorePreview view={seen} />}
        {moved.value !== null && <p class="notice">{it.done}</p>}
      </div>
      {moved.value !== null && moved.value.length > 0 && (
        <MovedNotice moved={moved.value} onDismiss={() => (moved.value = [])} />
      )}
      {opened !== null && seen !== null && !seen.isNothing && !isBusy && (
        <>
          {seen.people.length > 0 && (
            <WhoField id={personId} people={seen.people} value={person} isWrong={isWrong.value} />
          )}
          <div>
            <button class="button button--primary" type="button" onClick={() => void carryOut(opened, seen)}>
              {it.carryOut}
            </button>
          </div>
        </>
      )}
      <LongActProgress act={restoring} label={it.under} />
    </>
  );
}
