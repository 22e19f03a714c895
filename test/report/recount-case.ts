import { minutesBetween, plusDays } from './recount-clock';
import { openClocks } from './recount-open-clocks';

/** An event as it stands in an exported journal: nothing is known of it but its words. */
export interface Line {
  type: string;
  caseId: string;
  seq: number;
  happenedAt: string;
  // oxlint-disable-next-line no-explicit-any -- the recount reads the file as anybody would
  [field: string]: any;
}

export interface Clock {
  name: string;
  executor: string | null;
  timed: boolean;
  /** Epoch ms. */
  due: number | null;
  done: boolean;
  outcome: string;
  late: number;
  elapsed: number | null;
}

/** When it happened, to the whole minute. */
export const at = (line: { happenedAt: string }) => Math.floor(Date.parse(line.happenedAt) / 60_000) * 60_000;

/** One case of the exported journal, read line by line. */
export class RecountCase {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly asOf: number;
  private counted: Clock[] | undefined;

  constructor(lines: readonly Line[], asOf: number) {
    this.lines = lines;
    this.id = lines[0]?.caseId ?? '';
    this.asOf = asOf;
  }

  all(type: string): Line[] {
    return this.lines.filter((line) => line.type === type);
  }

  get taken(): Line {
    const [first] = this.all('MessageTaken');
    if (!first) throw new Error(`${this.id} was never taken`);
    return first;
  }

  get detected(): number {
    const corrected = this.all('StartCorrected').findLast(({ moment }) => moment === 'detected');
    const { starts, happenedAt } = this.taken;
    return Date.parse(corrected?.['to'] ?? starts.detected ?? happenedAt);
  }

  /** Events since the last reopening took the ending back. */
  private get ending(): Line | undefined {
    const reopened = this.all('CaseReopened').at(-1)?.seq ?? 0;
    return this.lines.find(
      (line) =>
        line.seq > reopened &&
        (['ProcessingDeclined', 'HandedOver', 'CaseClosed', 'TakingCancelled'].includes(line.type) ||
          (line.type === 'AnswerPlaced' && ['final', 'explanation'].includes(line['kind']))),
    );
  }

  get end(): string {
    const ending = this.ending;
    return ending ? (ending.type === 'AnswerPlaced' ? `${ending['kind']}Placed` : ending.type) : 'open';
  }

  get endedAt(): number | null {
    return this.ending ? Date.parse(this.ending.happenedAt) : null;
  }

  get answeredAt(): number | null {
    return this.end === 'finalPlaced' || this.end === 'explanationPlaced' ? this.endedAt : null;
  }

  fact(name: string): string | null {
    return this.all('CaseClassified').findLast(({ after }) => name in after)?.['after'][name] ?? null;
  }

  executor(assignmentId: string | null | undefined): string | null {
    return this.all('ExecutorAssigned').find((line) => line['assignmentId'] === assignmentId)?.['executorId'] ?? null;
  }

  draft(draftId: string): Line | undefined {
    return this.all('DraftSubmitted').find((line) => line['draftId'] === draftId);
  }

  isGone(assignmentId: string): boolean {
    return this.lines.some(
      (line) =>
        (line.type === 'AssignmentReturned' || line.type === 'AssignmentWithdrawn') &&
        line['assignmentId'] === assignmentId,
    );
  }

  stage(name: string): number | null {
    const first = (type: string, role?: string) =>
      this.all(type).find((line) => role === undefined || line['role'] === role)?.happenedAt;
    const points: Record<string, [number, string | null | undefined]> = {
      routing: [this.detected, first('ExecutorAssigned', 'main')],
      drafting: [Date.parse(first('ExecutorAssigned', 'main') ?? ''), first('DraftSubmitted')],
      approving: [Date.parse(first('DraftSubmitted') ?? ''), first('AnswerApproved')],
      placing: [Date.parse(first('AnswerApproved') ?? ''), first('AnswerPlaced')],
      firstReaction: [this.detected, first('AnswerPlaced')],
      answering: [this.detected, this.answeredAt === null ? null : new Date(this.answeredAt).toISOString()],
    };
    const [from, until] = points[name] ?? [Number.NaN, null];
    return Number.isNaN(from) || !until ? null : minutesBetween(from, Date.parse(until));
  }

  /** As recorded at the closing; of an open case as Курской округ's clauses say, counted here anew. */
  get clocks(): Clock[] {
    this.counted ??= this.countClocks();
    return this.counted;
  }

  private countClocks(): Clock[] {
    const recorded = this.ending && this.all('VerdictReached').at(-1);
    if (!recorded) return openClocks(this);
    return recorded['verdict'].clocks.map((clock: Line['verdict']) => ({
      name: `${clock['clause']}: ${clock['label']}`,
      executor: EXECUTOR_ROLES.has(clock['role']) ? this.ownerOf(clock['key']) : null,
      timed: clock['dueAt'] !== null,
      due: clock['dueAt'] === null ? null : Date.parse(clock['dueAt']),
      done: clock['doneAt'] !== null,
      outcome: clock['outcome'],
      late: clock['lateMinutes'],
      elapsed: clock['elapsed'],
    }));
  }

  get mainExecutor(): string | null {
    const mains = this.all('ExecutorAssigned').filter(({ role }) => role === 'main');
    return (mains.findLast((line) => !this.isGone(line['assignmentId'])) ?? mains.at(-1))?.['executorId'] ?? null;
  }

  /** Whose a clock is: by the assignment or the draft in its key, or by the event that began it. */
  private ownerOf(key: string): string | null {
    const [, tail] = key.split('@');
    if (tail === undefined) return this.mainExecutor;
    const [seq, assignment] = tail.split('.');
    const began = this.lines.find((line) => String(line.seq) === seq);
    return (
      this.executor(assignment ?? tail) ??
      this.executor(this.draft(tail)?.['assignmentId']) ??
      this.executor(began?.['assignmentId'] ?? this.draft(began?.['draftId'])?.['assignmentId']) ??
      this.mainExecutor
    );
  }

  /** Of an interim answer: when the final one is due by clause 15, and by the office's own promise. */
  get debt(): { due: number | null; promised: number | null } | null {
    const interim = this.all('AnswerPlaced').findLast(({ kind }) => kind === 'interim');
    if (!interim || this.ending) return null;
    const drafted = this.lines.some(
      ({ seq, type, kind }) => seq > interim.seq && type === 'DraftSubmitted' && kind === 'final',
    );
    const promised = this.draft(interim['draftId'])?.['promisedAt'];
    return { due: drafted ? null : plusDays(at(interim), 7), promised: promised ? Date.parse(promised) : null };
  }
}

const EXECUTOR_ROLES = new Set(['executor', 'coExecutor', 'specialist']);
