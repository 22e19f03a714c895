import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CheckWords } from '../../components/office/CheckWords';
import { TemplateList } from '../../components/office/TemplateList';
import { watch } from '../../lib/journal/watch';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { readAnswerKit, type AnswerKit } from './answer-kit';
import { answerKitActions } from './answer-kit-actions';

interface Props {
  desk: Desk;
  part: 'templates' | 'answerWords';
  onImport: () => void;
}

const it = words.templates.files;

/** Templates, or the words of the check, as they stand in the database, with the way to carry them elsewhere. */
export function AnswerKitPart({ desk, part, onImport }: Props) {
  const kit = useSignal<AnswerKit | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(() => readAnswerKit(desk.journal), {
      signal: until.signal,
      onResult: (stored) => (kit.value = stored),
      onError: console.error,
    });
    return () => until.abort();
  }, [desk.journal]);
  if (kit.value === null) return <p class="waiting">{words.common.loading}</p>;
  const actions = answerKitActions(desk, kit.value);
  return (
    <>
      {part === 'templates' ? (
        <TemplateList
          templates={kit.value.templates}
          topics={desk.office.topics.map(({ name }) => name)}
          onSave={actions.saveTemplate}
          onRemove={actions.removeTemplate}
        />
      ) : (
        <CheckWords own={kit.value.words} onAdd={actions.addWords} onSwitch={actions.switchWords} />
      )}
      <div class="entry__acts">
        <button class="button" type="button" onClick={onImport}>
          {words.office.imported.open}
        </button>
        <button class="button button--quiet" type="button" onClick={() => actions.exportCsv(part)}>
          {it.exportCsv}
        </button>
        <button class="button button--quiet" type="button" onClick={actions.exportJson}>
          {it.exportJson}
        </button>
      </div>
    </>
  );
}
