import { at, type Clock, type Line, type RecountCase } from './recount-case';
import { minutesBetween, plus, plusDays } from './recount-clock';

/** The terms of Курской округ for a case in work, as its clauses say. */
export function openClocks(one: RecountCase): Clock[] {
  const { asOf } = one;
  const answerDue = plus(one.detected, 540);
  const clocks: Clock[] = [];
  const add = (name: string, executor: string | null, due: number, done: number | undefined, gone = false) => {
    if (done === undefined && gone) return;
    const late = minutesBetween(due, done ?? asOf);
    const isLate = (done ?? asOf) > due;
    const outcome = done === undefined ? (isLate ? 'overdue' : 'running') : isLate ? 'late' : 'met';
    clocks.push({
      name,
      executor,
      timed: true,
      due,
      done: done !== undefined,
      outcome,
      late: isLate ? late : 0,
      elapsed: null,
    });
  };
  const next = (after: Line, wanted: (line: Line) => boolean): number | undefined => {
    const found = one.lines.find((line) => line.seq > after.seq && wanted(line));
    return found && at(found);
  };
  const main = one.mainExecutor;
  const sendings = one.all('ExecutorAssigned');
  const first = sendings.find(({ role }) => role === 'main');
  add('п. 8(2): направлено исполнителю', null, plus(one.detected, 60), first && at(first));
  const answers = one.all('AnswerPlaced');
  add('п. 10: ответ размещён', null, answerDue, answers[0] && at(answers[0]));
  const drafts = one.all('DraftSubmitted');
  add('п. 11: проект ответа', main, plus(one.detected, 240), drafts[0] && at(drafts[0]));
  for (const draft of drafts) {
    const isOfDraft = (line: Line) => line['draftId'] === draft['draftId'];
    const judged = next(draft, (line) => ['AnswerApproved', 'DraftReturned'].includes(line.type) && isOfDraft(line));
    add('пп. 12, 13: проект согласован или возвращён', null, plus(at(draft), 30), judged);
  }
  for (const returned of one.all('DraftReturned')) {
    const again = next(returned, ({ type }) => type === 'DraftSubmitted');
    const owner = one.executor(one.draft(returned['draftId'])?.['assignmentId']);
    add('п. 14: замечания устранены', owner, plus(at(returned), 30), again);
  }
  for (const approved of one.all('AnswerApproved')) {
    const placed = next(approved, (line) => line.type === 'AnswerPlaced' && line['draftId'] === approved['draftId']);
    const isCapped = !answers[0] || at(answers[0]) > at(approved);
    const due = plus(at(approved), 30);
    add('п. 12: согласованный ответ размещён', null, isCapped ? Math.min(due, answerDue) : due, placed);
  }
  for (const sent of sendings) {
    const isOwn = (line: Line) => line['assignmentId'] === sent['assignmentId'];
    const isCo = sent['role'] === 'co';
    const name = isCo ? 'возврат соисполнителем «не в компетенции»' : 'возврат «не в компетенции»';
    const back = next(sent, (line) => line.type === 'AssignmentReturned' && isOwn(line));
    const lapsed = back === undefined && asOf > plus(at(sent), 30);
    if (!lapsed) add(`п. 9: ${name}`, sent['executorId'], plus(at(sent), 30), back);
    if (!isCo) continue;
    const given = next(sent, (line) => line.type === 'PartSubmitted' && isOwn(line));
    add(
      'п. 16: информация соисполнителя',
      sent['executorId'],
      plus(at(sent), 120),
      given,
      one.isGone(sent['assignmentId']),
    );
  }
  for (const part of one.all('PartSubmitted')) {
    const approved = next(
      part,
      (line) => line.type === 'PartApproved' && line['assignmentId'] === part['assignmentId'],
    );
    add('п. 16: информация соисполнителя согласована', null, plus(at(part), 30), approved);
  }
  const interim = answers.find(({ kind }) => kind === 'interim');
  if (interim)
    add(
      'п. 15: проект окончательного ответа',
      main,
      plusDays(at(interim), 7),
      next(interim, ({ type, kind }) => type === 'DraftSubmitted' && kind === 'final'),
    );
  for (const flagged of one.all('SignificanceFlagged')) {
    const told = next(flagged, ({ type }) => type === 'HeadInformed');
    clocks.push({
      name: 'п. 23: доложено главе округа',
      executor: null,
      timed: false,
      due: null,
      done: told !== undefined,
      outcome: '',
      late: 0,
      elapsed: minutesBetween(at(flagged), told ?? asOf),
    });
  }
  return clocks;
}
