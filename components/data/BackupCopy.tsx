import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { LongActProgress } from '../controls/LongActProgress';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { DataSection } from './DataSection';
import { PasswordField } from './PasswordField';

interface Props {
  /** When the last copy was made and of how much, in words; null: never. */
  last: string | null;
  /** Writes the copy; answers with the name of the file. */
  onSave: (password: string, options: LongActOptions) => Promise<{ name: string } | { refusal: string }>;
  /** Copies into a folder, where the browser lets. */
  children: ComponentChildren;
}

const it = words.data.copy;

/** «Сохранить копию в файл», with a password or without. */
export function BackupCopy({ last, onSave, children }: Props) {
  const saving = useLongAct();
  const saved = useSignal<string | null>(null);
  const password = useSignal('');
  const again = useSignal('');
  const isWrong = useSignal(false);
  const ids = [useId(), useId()] as const;
  const save = () => {
    isWrong.value = password.value !== again.value;
    saved.value = null;
    if (isWrong.value) return;
    void saving.run(async (options) => {
      const outcome = await onSave(password.value, options);
      if ('refusal' in outcome) return outcome;
      saved.value = outcome.name;
      [password.value, again.value] = ['', ''];
      return undefined;
    });
  };
  return (
    <DataSection title={it.title} lead={it.lead}>
      <p>{last ?? it.never}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <details class="more" open={isWrong.value}>
          <summary>{it.password}</summary>
          <div class="form">
            <PasswordField
              id={ids[0]}
              label={it.password}
              hint={it.passwordHint}
              value={password}
              autocomplete="new-password"
            />
            <PasswordField
              id={ids[1]}
              label={it.passwordAgain}
              value={again}
              error={isWrong.value ? it.passwordsDiffer : null}
              autocomplete="new-password"
            />
          </div>
        </details>
        {saving.progress.value === null && (
          <div class="form__acts">
            <button class="button" type="submit">
              {it.save}
            </button>
          </div>
        )}
      </form>
      <LongActProgress act={saving} label={it.under} />
      <p role="status">{saved.value !== null && it.saved(saved.value)}</p>
      {children}
    </DataSection>
  );
}
