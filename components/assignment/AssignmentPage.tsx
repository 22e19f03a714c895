import type { AssignmentFile } from '../../lib/backup/assignment-file';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { FileButton } from '../controls/FileButton';
import { LongText } from '../controls/LongText';
import { PageHead } from '../controls/PageHead';
import { SafeLink } from '../controls/SafeLink';
import type { Outcome } from '../view-models';
import { AnswerForm, type AnswerFormActions } from './AnswerForm';

interface Props {
  /** null: no file was opened yet. */
  assignment: AssignmentFile | null;
  onOpen: (file: File) => Promise<Outcome>;
  /** The assignment is done with: neither it nor what was typed stays here. */
  onClose: () => void;
  onBack: () => void;
  actions: AnswerFormActions;
}

const it = words.byFile;

/** The executor's side: the assignment as it came, and the answer that goes back as a file. */
export function AssignmentPage({ assignment, onOpen, onClose, onBack, actions }: Props) {
  return (
    <div class="case">
      <PageHead title={it.title} back={words.common.back} onBack={onBack} />
      <main class="page">
        {assignment === null ? <p>{it.empty}</p> : <Assignment assignment={assignment} />}
        <FileButton label={it.open} accept=".json,application/json" onFile={onOpen} />
        {assignment !== null && (
          <>
            <AnswerForm key={assignment.assignmentId} assignment={assignment} actions={actions} />
            <button class="button button--quiet" type="button" onClick={onClose}>
              {it.close}
            </button>
          </>
        )}
      </main>
    </div>
  );
}

function Assignment({ assignment }: { assignment: AssignmentFile }) {
  const { number, message, question, topic, place, from, dueAt, clause, zone } = assignment;
  const about = [topic, place].filter((part) => part !== null);
  return (
    <article class="message">
      <h2 class="next__title">{words.common.number(number)}</h2>
      <p class="answer-line">
        {dueAt === null ? it.noDue : it.due(dateTimeWords(Date.parse(dueAt), zone), clause ?? '')}
      </p>
      <p class="muted">{it.from(from)}</p>
      {about.length > 0 && <p class="message__about">{about.join(words.common.separator)}</p>}
      {message.author !== null && <p class="message__author">{message.author}</p>}
      <LongText text={message.text} />
      {message.url !== '' && <SafeLink href={message.url}>{words.caseScreen.openMessage}</SafeLink>}
      {question !== '' && (
        <>
          <h3 class="field__label">{it.question}</h3>
          <LongText text={question} />
        </>
      )}
    </article>
  );
}
