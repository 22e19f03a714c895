import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import type { Outcome } from '../view-models';
import type { EndingActions } from './ending-actions';
import type { ShortcomingsView } from './endings-view';
import { MemoSheet } from './MemoSheet';

interface Props {
  caseId: string;
  shortcomings: ShortcomingsView;
  actions: Pick<EndingActions, 'noteShortcoming' | 'print' | 'saveDocx'>;
  onCopy: (text: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.endings.shortcoming;

/** The memo on what the executors did late, and the mark that it was sent. */
export function ShortcomingForm({ caseId, shortcomings, actions, onCopy, onDone }: Props) {
  const { text, brokenClauses, clause } = shortcomings;
  return (
    <div class="form">
      <MemoSheet
        text={text}
        onCopy={onCopy}
        onPrint={actions.print}
        onSave={(memo) => actions.saveDocx(words.endings.memo.fileNames.shortcoming, memo)}
      />
      <Form
        name={`${caseId}/shortcoming`}
        submit={it.sent}
        primary
        onDone={onDone}
        onSubmit={(read) => actions.noteShortcoming(brokenClauses.join(', ') || clause, read('note').trim())}
      >
        <TextArea name="note" label={it.note} initial={it.noteInitial} required={it.noteMissing} rows={2} />
      </Form>
    </div>
  );
}
