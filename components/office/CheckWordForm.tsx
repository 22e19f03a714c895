import { WORD_LISTS, type OwnWords, type WordListId } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

export type CheckWordInput = OwnWords['added'][number];

interface Props {
  onAdd: (input: CheckWordInput) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.templates.checkWords;
const IDS = Object.keys(WORD_LISTS) as WordListId[];

/** Words of the office's own for one of the lists. */
export function CheckWordForm({ onAdd, onDone }: Props) {
  return (
    <Form
      name="office/check-words/new"
      submit={words.common.save}
      primary
      onDone={onDone}
      onSubmit={async (read) => {
        const list = IDS.find((id) => id === read('list'));
        if (list === undefined) return { done: false, refusal: it.listMissing };
        return onAdd({ list, text: read('text').trim(), instead: read('instead').trim() });
      }}
    >
      <SelectField
        name="list"
        label={it.list}
        choices={IDS.map((id) => ({ id, label: it.lists[id] }))}
        empty={words.common.notChosen}
        initial="officialese"
        required={it.listMissing}
      />
      <TextField name="text" label={it.text} hint={it.textHint} required={it.textMissing} />
      <TextField name="instead" label={it.instead} />
    </Form>
  );
}
