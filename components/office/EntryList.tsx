import { useSignal } from '@preact/signals';
import { executorLabel } from '../../lib/office/executor-label';
import type { DictionaryEntry, Executor } from '../../lib/office/office';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import type { Outcome } from '../view-models';
import { Card } from './Card';
import { EntryForm, type EntryInput } from './EntryForm';

interface Props {
  kind: 'topics' | 'places';
  entries: readonly DictionaryEntry[];
  executors: readonly Executor[];
  /** `id` null: a new one. */
  onSave: (id: string | null, input: EntryInput) => Promise<Outcome>;
  onRemove: (id: string) => Promise<Outcome>;
}

const it = words.office;

/** Topics or places with the executor each usually goes to. Cases keep the name they have when an entry goes. */
export function EntryList({ kind, entries, executors, onSave, onRemove }: Props) {
  const opened = useSignal<DictionaryEntry | 'new' | null>(null);
  const close = () => (opened.value = null);
  const said = it.entries[kind];
  const edited = opened.value;
  return (
    <>
      <p class="lead">{said.hint}</p>
      {entries.length === 0 && <p class="muted">{said.empty}</p>}
      <button class="button button--primary" type="button" onClick={() => (opened.value = 'new')}>
        {said.add}
      </button>
      <ul class="entries">
        {entries.map((entry) => (
          <Card key={entry.id} title={entry.name} lines={linesOf(entry, executors)}>
            <button
              class="button button--quiet"
              type="button"
              aria-label={it.editNamed(entry.name)}
              onClick={() => (opened.value = entry)}
            >
              {it.edit}
            </button>
            <ActionButton kind="quiet" label={it.removeNamed(entry.name)} act={() => onRemove(entry.id)}>
              {words.common.remove}
            </ActionButton>
          </Card>
        ))}
      </ul>
      {edited !== null && (
        <Dialog title={edited === 'new' ? said.add : said.editTitle} onClose={close}>
          <EntryForm
            kind={kind}
            entry={edited === 'new' ? null : edited}
            executors={executors}
            onSave={(input) => onSave(edited === 'new' ? null : edited.id, input)}
            onDone={close}
          />
        </Dialog>
      )}
    </>
  );
}

function linesOf({ executorId, keywords }: DictionaryEntry, executors: readonly Executor[]): string[] {
  const executor = executors.find(({ id }) => id === executorId);
  return [
    executor ? it.entries.goesTo(executorLabel(executor)) : '',
    keywords.length > 0 ? it.entries.words(keywords.join(', ')) : '',
  ];
}
