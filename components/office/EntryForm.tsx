import { executorLabel } from '../../lib/office/executor-label';
import { keywordsOf } from '../../lib/office/import/keywords-of';
import type { DictionaryEntry, Executor } from '../../lib/office/office';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

export type EntryInput = Omit<DictionaryEntry, 'id'>;

interface Props {
  kind: 'topics' | 'places';
  /** null: a new one. */
  entry: DictionaryEntry | null;
  executors: readonly Executor[];
  onSave: (input: EntryInput) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.office.entries;

/** One topic or place. */
export function EntryForm({ kind, entry, executors, onSave, onDone }: Props) {
  const offered = executors.filter(({ id, active }) => active || id === entry?.executorId);
  return (
    <Form
      name={`office/${kind}/${entry?.id ?? 'new'}`}
      submit={words.common.save}
      primary
      onDone={onDone}
      onSubmit={(read) =>
        onSave({
          name: read('name').trim(),
          executorId: read('executor') || null,
          keywords: keywordsOf(read('keywords')),
        })
      }
    >
      <TextField name="name" label={it.name} initial={entry?.name ?? ''} required={it.nameMissing} />
      <SelectField
        name="executor"
        label={it.executor}
        choices={offered.map((one) => ({ id: one.id, label: executorLabel(one) }))}
        empty={it.executorEmpty}
        initial={entry?.executorId ?? ''}
      />
      <TextField
        name="keywords"
        label={it.keywords}
        hint={it.keywordsHint}
        initial={entry?.keywords.join(', ') ?? ''}
      />
    </Form>
  );
}
