import type { Person } from '../../lib/office/office';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Choice, Outcome } from '../view-models';

export type PersonInput = Pick<Person, 'name' | 'role'>;

interface Props {
  /** null: a new one. */
  person: Person | null;
  roles: readonly Choice[];
  onSave: (input: PersonInput) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.office.people;

/** One person of the office: a new name is the same person, the history shows it too. */
export function PersonForm({ person, roles, onSave, onDone }: Props) {
  return (
    <Form
      name={`office/person/${person?.id ?? 'new'}`}
      submit={words.common.save}
      primary
      onDone={onDone}
      onSubmit={(read) => onSave({ name: read('name').trim(), role: read('role') })}
    >
      <TextField name="name" label={it.name} initial={person?.name ?? ''} required={it.nameMissing} />
      <SelectField
        name="role"
        label={it.role}
        choices={roles}
        empty={words.common.notChosen}
        initial={person?.role ?? ''}
        required={it.roleMissing}
      />
    </Form>
  );
}
