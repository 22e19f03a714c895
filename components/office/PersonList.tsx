import { useSignal } from '@preact/signals';
import type { Office, Person } from '../../lib/office/office';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import type { Choice, Outcome } from '../view-models';
import { Card } from './Card';
import { FourEyes } from './FourEyes';
import { PersonForm, type PersonInput } from './PersonForm';

interface Props {
  office: Pick<Office, 'people' | 'currentPersonId' | 'fourEyes'>;
  /** Roles of the office's own side, with the titles of the regulation. */
  roles: readonly Choice[];
  /** `id` null: a new one. */
  onSave: (id: string | null, input: PersonInput) => Promise<Outcome>;
  /** Takes a person off the list or back on it; the name stays in the history. */
  onActive: (id: string, active: boolean) => Promise<Outcome>;
  onFourEyes: (on: boolean) => Promise<Outcome>;
}

const it = words.office;

/** Who works with the extension, by the titles of the regulation. */
export function PersonList({ office, roles, onSave, onActive, onFourEyes }: Props) {
  const opened = useSignal<Person | 'new' | null>(null);
  const close = () => (opened.value = null);
  const edited = opened.value;
  const titleOf = (role: string) => roles.find(({ id }) => id === role)?.label ?? role;
  const former = office.people.filter(({ active }) => !active);
  return (
    <>
      <p class="lead">{it.people.hint}</p>
      <button class="button button--primary" type="button" onClick={() => (opened.value = 'new')}>
        {it.people.add}
      </button>
      <ul class="entries">
        {office.people
          .filter(({ active }) => active)
          .map((person) => (
            <Card
              key={person.id}
              title={person.name}
              lines={[titleOf(person.role), person.id === office.currentPersonId ? it.people.current : '']}
            >
              <button
                class="button button--quiet"
                type="button"
                aria-label={it.editNamed(person.name)}
                onClick={() => (opened.value = person)}
              >
                {it.edit}
              </button>
              <ActionButton kind="quiet" label={it.removeNamed(person.name)} act={() => onActive(person.id, false)}>
                {words.common.remove}
              </ActionButton>
            </Card>
          ))}
      </ul>
      <FourEyes on={office.fourEyes ?? false} onSet={onFourEyes} />
      {former.length > 0 && (
        <section>
          <h2 class="field__label">{it.people.former}</h2>
          <p class="field__hint">{it.people.removed}</p>
          <ul class="entries">
            {former.map((person) => (
              <Card key={person.id} title={person.name} lines={[titleOf(person.role)]} isFaded>
                <ActionButton kind="quiet" label={it.restoreNamed(person.name)} act={() => onActive(person.id, true)}>
                  {it.restore}
                </ActionButton>
              </Card>
            ))}
          </ul>
        </section>
      )}
      {edited !== null && (
        <Dialog title={edited === 'new' ? it.people.add : it.people.editTitle} onClose={close}>
          <PersonForm
            person={edited === 'new' ? null : edited}
            roles={roles}
            onSave={(input) => onSave(edited === 'new' ? null : edited.id, input)}
            onDone={close}
          />
        </Dialog>
      )}
    </>
  );
}
