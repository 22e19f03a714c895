import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { Instant } from '../controls/Instant';
import { TextArea } from '../controls/TextArea';
import type { NoteView, Outcome } from '../view-models';

interface Props {
  caseId: string;
  notes: readonly NoteView[];
  onAdd: (text: string) => Promise<Outcome>;
}

const it = words.caseScreen;

/** Notes for one's own people; they never enter an answer. */
export function Notes({ caseId, notes, onAdd }: Props) {
  return (
    <>
      {notes.length === 0 && <p class="muted">{it.notesEmpty}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li class="note" key={note.seq}>
            <p class="text__body">{note.text}</p>
            <p class="history__by">
              <Instant at={note.at} near />
              {words.common.separator}
              {note.who}
            </p>
          </li>
        ))}
      </ul>
      <Form name={`${caseId}/note`} submit={it.addNote} onSubmit={(read) => onAdd(read('text'))}>
        <TextArea name="text" label={it.note} required={it.noteMissing} rows={2} />
      </Form>
    </>
  );
}
