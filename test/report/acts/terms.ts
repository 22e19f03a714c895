import { at, type Clock, type Line, type RecountCase } from '../recount-case';
import type { OfficeTime } from '../recount-clock';

interface More {
  executor?: string | null;
  /** The duty fell away with its assignment. */
  gone?: boolean;
  /** A right, not a duty: unused it is nothing. */
  isRight?: boolean;
}

/** A term that another may not outlast. */
export interface Cap {
  due: number;
  done: number | undefined;
}

/** Writes down the terms of one case; what several acts say in the same words is here once. Minutes are working ones. */
export class Terms {
  readonly clocks: Clock[] = [];
  readonly one: RecountCase;
  readonly time: OfficeTime;

  constructor(one: RecountCase) {
    this.one = one;
    this.time = one.time;
  }

  /** A term till `due` (epoch ms); `done` undefined: not done. */
  term(name: string, due: number, done: number | undefined, { executor = null, gone, isRight }: More = {}): void {
    const { asOf, end, endedAt } = this.one;
    if (done === undefined && gone) return;
    const until = done ?? endedAt ?? asOf;
    const isLate = until > due;
    if (done === undefined && isRight && (isLate || endedAt !== null)) return;
    if (done === undefined && endedAt !== null && !(isLate && MISSES.has(end))) return;
    const undone = endedAt !== null ? 'missed' : isLate ? 'overdue' : 'running';
    const outcome = done === undefined ? undone : isLate ? 'late' : 'met';
    const late = isLate ? this.time.between(due, until) : 0;
    this.clocks.push({ name, executor, timed: true, due, done: done !== undefined, outcome, late, elapsed: null });
  }

  /** «Незамедлительно»: no term, only how long it took. */
  atOnce(name: string, from: number, done: number | undefined): void {
    const { asOf, end, endedAt } = this.one;
    if (done === undefined && endedAt !== null && !MISSES.has(end)) return;
    const undone = endedAt === null ? 'running' : 'missed';
    const elapsed = this.time.between(from, done ?? endedAt ?? asOf);
    const outcome = done === undefined ? undone : 'met';
    this.clocks.push({
      name,
      executor: null,
      timed: false,
      due: null,
      done: done !== undefined,
      outcome,
      late: 0,
      elapsed,
    });
  }

  told(name: string): void {
    for (const flagged of this.one.all('SignificanceFlagged'))
      this.atOnce(
        name,
        at(flagged),
        this.one.next(flagged, ({ type }) => type === 'HeadInformed'),
      );
  }

  judged(name: string, minutes: number): void {
    for (const draft of this.one.all('DraftSubmitted')) {
      const judged = this.one.next(draft, (line) => VERDICTS.has(line.type) && line['draftId'] === draft['draftId']);
      this.term(name, this.time.plus(at(draft), minutes), judged);
    }
  }

  reworked(name: string, minutes: number): void {
    const { one } = this;
    for (const returned of one.all('DraftReturned')) {
      const again = one.next(returned, ({ type }) => type === 'DraftSubmitted');
      const executor = one.executor(one.draft(returned['draftId'])?.['assignmentId']);
      this.term(name, this.time.plus(at(returned), minutes), again, { executor });
    }
  }

  /** Late only by the cap, it is the cap's breach and not a second one; never done, it is missed with the cap. */
  placed(name: string, minutes: number, kinds: readonly string[], cap?: Cap): void {
    const { one } = this;
    const until = one.endedAt ?? one.asOf;
    for (const approved of one.all('AnswerApproved')) {
      if (!kinds.includes(one.draft(approved['draftId'])?.['kind'])) continue;
      const isOwn = (line: Line) => line.type === 'AnswerPlaced' && line['draftId'] === approved['draftId'];
      const done = one.next(approved, isOwn);
      const own = this.time.plus(at(approved), minutes);
      const binds = cap && (cap.done === undefined || cap.done > at(approved)) && cap.due < own;
      if (!binds) this.term(name, own, done);
      else if (done !== undefined) this.term(name, (cap.done ?? until) > cap.due && done <= own ? own : cap.due, done);
      else if (cap.done !== undefined || until <= cap.due) this.term(name, cap.due, done);
    }
  }

  /** The right to send it back as not one's own; of the main executor and of the others. */
  sentBack(mains: string, others: string, minutes: number): void {
    for (const sent of this.one.all('ExecutorAssigned')) {
      const back = this.one.next(
        sent,
        ({ type, assignmentId }) => type === 'AssignmentReturned' && assignmentId === sent['assignmentId'],
      );
      const name = sent['role'] === 'co' ? others : mains;
      this.term(name, this.time.plus(at(sent), minutes), back, { executor: sent['executorId'], isRight: true });
    }
  }

  /** Information of the co-executors, and where the act wants it of the main one too, of him. */
  parts(others: string, minutes: number, mains?: string): void {
    const { one } = this;
    const firstCo = one.all('ExecutorAssigned').find(({ role }) => role === 'co');
    for (const sent of one.all('ExecutorAssigned')) {
      const { role, assignmentId, executorId } = sent as Line & { assignmentId: string; executorId: string };
      const isCo = role === 'co';
      if (!isCo && (mains === undefined || !one.isJoint || !firstCo)) continue;
      const given = one.next(
        sent,
        (line) =>
          (line.type === 'PartSubmitted' && line['assignmentId'] === assignmentId) ||
          (!isCo &&
            line.type === 'DraftSubmitted' &&
            (line['assignmentId'] === null || line['assignmentId'] === assignmentId)),
      );
      const from = isCo || !firstCo ? at(sent) : Math.max(at(sent), at(firstCo));
      this.term(isCo ? others : (mains ?? ''), this.time.plus(from, minutes), given, {
        executor: executorId,
        gone: one.isGone(assignmentId),
      });
    }
  }
}

/** Endings after which what was owed and not done stays a breach: an answer, or a closing with a reason. */
const MISSES: ReadonlySet<string> = new Set(['finalPlaced', 'CaseClosed']);
const VERDICTS: ReadonlySet<string> = new Set(['AnswerApproved', 'DraftReturned']);
