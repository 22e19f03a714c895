import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';
import type { ProfileChoice, Setup } from './FirstRun';

interface Props {
  profile: ProfileChoice;
  onBack: () => void;
  onFinish: (officeName: string, person: Setup['person']) => Promise<Outcome>;
}

const it = words.firstRun.person;

/** Question three: who works here. Roles have the titles of the regulation. */
export function PersonQuestion({ profile, onBack, onFinish }: Props) {
  return (
    <Form
      name="first-run/person"
      submit={words.firstRun.finish}
      primary
      aside={
        <button class="button button--quiet" type="button" onClick={onBack}>
          {words.common.back}
        </button>
      }
      onSubmit={(read) => onFinish(read('office').trim(), { name: read('name').trim(), role: read('role') })}
    >
      <TextField name="office" label={it.office} initial={profile.jurisdiction} required={it.officeMissing} />
      <TextField name="name" label={it.name} required={it.nameMissing} autocomplete="name" />
      <SelectField
        name="role"
        label={it.role}
        choices={profile.roles}
        empty={words.common.notChosen}
        initial={profile.roles[0]?.id ?? ''}
        required={it.roleMissing}
      />
    </Form>
  );
}
