import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';
import type { BulkActions } from './bulk-actions';

interface Props {
  actions: Pick<BulkActions, 'topics' | 'places' | 'severities' | 'handlings'>;
  onSubmit: (facts: { topic: string; place: string; severity: string; handling: string }) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.forms.classify;

/** Topic, place, importance and handling for all that is selected; what is left empty stays as it was. */
export function BulkClassifyForm({ actions, onSubmit, onDone }: Props) {
  return (
    <Form
      name="bulk/classify"
      submit={words.lists.classifySubmit}
      primary
      onDone={onDone}
      onSubmit={async (read) => {
        const [topic, place] = [read('topic').trim(), read('place').trim()];
        const facts = { topic, place, severity: read('severity'), handling: read('handling') };
        const isEmpty = Object.values(facts).every((value) => value === '');
        return isEmpty ? { done: false, refusal: words.lists.nothingGiven } : onSubmit(facts);
      }}
    >
      <p class="lead">{words.lists.classifyHint}</p>
      <TextField name="topic" label={it.topic} offers={actions.topics} />
      <TextField name="place" label={it.place} offers={actions.places} />
      {actions.severities.length > 0 && (
        <SelectField name="severity" label={it.severity} choices={actions.severities} empty={words.common.notChosen} />
      )}
      {actions.handlings.length > 0 && (
        <SelectField name="handling" label={it.handling} choices={actions.handlings} empty={words.common.notChosen} />
      )}
    </Form>
  );
}
