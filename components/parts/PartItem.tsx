import { dueWords } from '../../lib/words/due-words';
import { timeLeft } from '../../lib/words/time-left';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { FileList } from '../forms/FileList';
import { LongText } from '../controls/LongText';
import { TimeLeft } from '../controls/TimeLeft';
import { useOfficeClock } from '../controls/use-office-clock';
import type { PartLine } from './parts-view';

interface Props {
  line: PartLine;
  actions: Pick<CaseActions, 'saveFile' | 'movePartAhead'>;
}

const it = words.parts;

/** One executor of several: his role, his clock (late or not), his part. */
export function PartItem({ line, actions }: Props) {
  const { now, zone, minutesLeft } = useOfficeClock();
  const said = (at: number) => dueWords(at, now.value, zone);
  // A far term is told by its date in both ways: once is enough.
  const isTimeLeftNews = (dueAt: number) =>
    timeLeft({ dueAt, now: now.value, workingMinutes: minutesLeft(now.value, dueAt), zone }) !== said(dueAt);
  const isLate = line.doneAt !== null && line.dueAt !== null && line.doneAt > line.dueAt;
  return (
    <li class="part">
      <p>
        {line.order !== null && `${line.order}. `}
        <b>{line.label}</b>
        {words.common.separator}
        {it.role[line.role]}
        {words.common.separator}
        {it.status[line.status]}
      </p>
      {line.question !== '' && <p class="muted">{words.forms.part.asked(line.question)}</p>}
      <p class="history__by">
        {it.sent(said(line.startedAt))}
        {line.dueAt !== null && `${words.common.separator}${it.due(said(line.dueAt))}`}
        {line.doneAt === null && line.dueAt !== null && isTimeLeftNews(line.dueAt) && (
          <>
            {words.common.separator}
            <TimeLeft dueAt={line.dueAt} />
          </>
        )}
        {line.doneAt !== null && `${words.common.separator}${it.done(said(line.doneAt))}`}
        {isLate && <span class="left--overdue">, {words.caseScreen.deadline.late}</span>}
      </p>
      {line.waitsFor !== null && <p class="muted">{it.waitsFor(line.waitsFor)}</p>}
      {line.canMoveAhead && (
        <div>
          <ActionButton
            kind="quiet"
            label={it.aheadOf(line.label)}
            act={() => actions.movePartAhead(line.assignmentId)}
          >
            {it.ahead}
          </ActionButton>
        </div>
      )}
      {line.text !== null && <LongText text={line.text} />}
      <FileList files={line.files} title={it.files} onSave={actions.saveFile} />
    </li>
  );
}
