import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { Refusal } from '../controls/Refusal';
import { useField } from '../controls/use-field';
import type { FirstRunProps, ProfileChoice } from './FirstRun';

interface Props {
  profiles: readonly ProfileChoice[];
  chosen: ProfileChoice | null;
  onOwnFile: FirstRunProps['onOwnFile'];
  onChosen: (profile: ProfileChoice) => void;
}

const it = words.firstRun.regulation;

/** Question one: which local act. A file of one's own joins the list. */
export function RegulationQuestion({ profiles, chosen, onOwnFile, onChosen }: Props) {
  const own = useSignal<readonly ProfileChoice[]>(
    chosen !== null && profiles.every((profile) => keyOf(profile) !== keyOf(chosen)) ? [chosen] : [],
  );
  const refusal = useSignal<string | null>(null);
  const all = [...profiles, ...own.value];

  const readFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await onOwnFile(file);
    refusal.value = read.done ? null : read.refusal;
    if (read.done) own.value = [...own.value.filter((known) => keyOf(known) !== keyOf(read.profile)), read.profile];
  };

  /** The file went away between the choice and the reading. */
  const fail = (error: unknown) => {
    console.error(error);
    refusal.value = words.common.fault;
  };

  return (
    <Form
      name="first-run/regulation"
      submit={words.common.next}
      primary
      onSubmit={async (read) => {
        const picked = all.find((profile) => keyOf(profile) === read('profile'));
        if (!picked) return { done: false, refusal: it.missing };
        onChosen(picked);
        return { done: true };
      }}
    >
      <ProfileCards profiles={all} initial={chosen === null ? '' : keyOf(chosen)} />
      <div class="own-file">
        <label class="button button--quiet own-file__button">
          {it.ownFile}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => readFile(event.currentTarget.files?.[0]).catch(fail)}
          />
        </label>
        <p class="field__hint">{it.ownFileHint}</p>
        <Refusal text={refusal.value} />
      </div>
    </Form>
  );
}

function ProfileCards({ profiles, initial }: { profiles: readonly ProfileChoice[]; initial: string }) {
  const { id, value, error } = useField('profile', initial, (picked) => (picked === '' ? it.missing : null));
  return (
    <fieldset class="cards" aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend class="visually-hidden">{it.title}</legend>
      {profiles.map((profile) => (
        <label class="card" key={keyOf(profile)}>
          <input
            class="card__radio"
            type="radio"
            name={id}
            value={keyOf(profile)}
            checked={value.value === keyOf(profile)}
            onChange={() => (value.value = keyOf(profile))}
            aria-invalid={error !== null}
          />
          <span class="card__title">{profile.jurisdiction}</span>
          <span class="card__text">{profile.act}</span>
        </label>
      ))}
      {error !== null && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function keyOf({ id, edition }: ProfileChoice): string {
  return `${id} ${edition}`;
}
