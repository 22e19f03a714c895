import { CheckWords } from '../../components/office/CheckWords';
import { TemplateList } from '../../components/office/TemplateList';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { answerKitActions } from './answer-kit-actions';
import { readAnswerKit } from './answer-kit';
import type { PanelStore } from './panel-store';
import { useWatched } from './use-watched';

interface Props {
  desk: Desk;
  say: PanelStore['say'];
  part: 'templates' | 'answerWords';
  onImport: () => void;
}

const it = words.templates.files;

/** Templates, or the words of the check, as they stand in the database, with the way to carry them elsewhere. */
export function AnswerKitPart({ desk, say, part, onImport }: Props) {
  const kit = useWatched(desk.journal, readAnswerKit, say);
  if (kit === null) return <p class="waiting">{words.common.loading}</p>;
  const actions = answerKitActions(desk, kit);
  return (
    <>
      {part === 'templates' ? (
        <TemplateList
          templates={kit.templates}
          topics={desk.office.topics.map(({ name }) => name)}
          onSave={actions.saveTemplate}
          onRemove={actions.removeTemplate}
        />
      ) : (
        <CheckWords own={kit.words} onAdd={actions.addWords} onSwitch={actions.switchWords} />
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
