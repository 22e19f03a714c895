import { useContext } from 'preact/hooks';
import { AssignmentPage } from '../../components/assignment/AssignmentPage';
import { TypedContext } from '../../components/controls/typed';
import { readAssignmentFile } from '../../lib/backup/assignment-file';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { answerFileOf } from './answer-file-of';
import { draftFiles } from './draft-files';
import type { PanelStore } from './panel-store';
import { saveFile } from './save-file';

const it = words.byFile;

/** An assignment that came as a file. It is kept with what is typed, so that it is there when the panel is opened again. */
export function AssignmentPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const typed = useContext(TypedContext);
  const opened = typed.field('assignment/opened', '');
  const read = readAssignmentFile(opened.value);
  return (
    <AssignmentPage
      assignment={read?.format === 'v-rabotu/assignment' ? read : null}
      onClose={() => {
        if (read?.format === 'v-rabotu/assignment') typed.forget(`assignment-${read.assignmentId}`);
        typed.forget('assignment');
      }}
      onBack={() => (store.route.value = { screen: 'queue' })}
      onOpen={async (file) => {
        const body = await file.text();
        const found = readAssignmentFile(body);
        if (found === null) return { done: false, refusal: it.unreadable(file.name) };
        if (found.format === 'v-rabotu/answer') return { done: false, refusal: it.notAssignment };
        opened.value = body;
        return { done: true };
      }}
      actions={{
        keepFile: draftFiles(desk).keepFile,
        async saveAnswer(assignment, input) {
          try {
            const answer = await answerFileOf(desk.journal, assignment, input, now());
            if ('refusal' in answer) return { done: false, refusal: answer.refusal };
            saveFile(it.answerName(assignment.number), 'application/json', JSON.stringify(answer, null, 2));
            return { done: true };
          } catch (error) {
            return { done: false, refusal: wordsOf(error) };
          }
        },
      }}
    />
  );
}
