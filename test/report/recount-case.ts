import type { Act } from './acts/index';
import { Terms } from './acts/terms';
import type { OfficeTime } from './recount-clock';

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

/** How and when it is read: by which act, by whose clock, as of which moment (epoch ms). */
export interface Reading {
  act: Act;
  time: OfficeTime;
  asOf: number;
}

const minute = (iso: string) => Math.floor(Date.parse(iso) / 60_000) * 60_000;

/** When it happened, to the whole minute. */
export const at = (line: { happenedAt: string }) => minute(line.happenedAt);

/**
 * One case of the exported journal, read line by line. Its terms are counted anew by the clauses of its act, of a closed
 * case too: the verdict that the program recorded is not looked at.
 */
export class RecountCase {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly asOf: number;
  readonly time: OfficeTime;
  private readonly act: Act;
  private counted: Clock[] | undefined;

  constructor(lines: readonly Line[], { act, time, asOf }: Reading) {
    this.lines = lines;
    this.id = lines[0]?.caseId ?? '';
    this.asOf = asOf;
    this.time = time;
    this.act = act;
  }

  all(type: string): Line[] {
    return this.lines.filter((line) => line.type === type);
  }

  /** When the first such line after `line` happened. */
  next(line: Line, wanted: (line: Line) => boolean): number | undefined {
    const found = this.lines.find((each) => each.seq > line.seq && wanted(each));
    return found && at(found);
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

  /** Came to the office, and was read there: taken by the button. */
  get received(): number {
    return at(this.taken);
  }

  get published(): number | null {
    const { publishedAt } = this.taken['message'];
    return publishedAt === null ? null : minute(publishedAt);
  }

  /** Events since the last reopening took the ending back. */
  private get ending(): Line | undefined {
    return this.lines.find(
      (line) =>
        line.seq > this.reopened &&
        (['ProcessingDeclined', 'HandedOver', 'CaseClosed', 'TakingCancelled'].includes(line.type) ||
          (line.type === 'AnswerPlaced' && ['final', 'explanation'].includes(line['kind']))),
    );
  }

  private get reopened(): number {
    return this.all('CaseReopened').at(-1)?.seq ?? 0;
  }

  get end(): string {
    const ending = this.ending;
    return ending ? (ending.type === 'AnswerPlaced' ? `${ending['kind']}Placed` : ending.type) : 'open';
  }

  get endedAt(): number | null {
    return this.ending ? at(this.ending) : null;
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

  get mainExecutor(): string | null {
    const mains = this.all('ExecutorAssigned').filter(({ role }) => role === 'main');
    return (mains.findLast((line) => !this.isGone(line['assignmentId'])) ?? mains.at(-1))?.['executorId'] ?? null;
  }

  /** First sent to a main executor. */
  get sentToMain(): number | undefined {
    const sent = this.all('ExecutorAssigned').find(({ role }) => role === 'main');
    return sent && at(sent);
  }

  draft(draftId: string): Line | undefined {
    return this.all('DraftSubmitted').find((line) => line['draftId'] === draftId);
  }

  /** First draft of these kinds. */
  drafted(...kinds: readonly string[]): number | undefined {
    const draft = this.all('DraftSubmitted').find(({ kind }) => kinds.includes(kind));
    return draft && at(draft);
  }

  /** First approval of a draft of these kinds. */
  approved(...kinds: readonly string[]): number | undefined {
    const approved = this.all('AnswerApproved').find(({ draftId }) => kinds.includes(this.draft(draftId)?.['kind']));
    return approved && at(approved);
  }

  /** First answer of these kinds that stands: a reopening took the final ones before it back. */
  placed(...kinds: readonly string[]): number | undefined {
    const placed = this.all('AnswerPlaced').find(
      ({ kind, seq }) => kinds.includes(kind) && (kind === 'interim' || seq > this.reopened),
    );
    return placed && at(placed);
  }

  get interim(): Line | undefined {
    return this.all('AnswerPlaced').find(({ kind }) => kind === 'interim');
  }

  get interimAt(): number {
    return this.interim ? at(this.interim) : Number.NaN;
  }

  finalDraftAfter(line: Line): number | undefined {
    return this.next(line, ({ type, kind }) => type === 'DraftSubmitted' && kind === 'final');
  }

  isGone(assignmentId: string): boolean {
    return this.lines.some(
      (line) =>
        (line.type === 'AssignmentReturned' || line.type === 'AssignmentWithdrawn') &&
        line['assignmentId'] === assignmentId,
    );
  }

  /** Several executors have it. */
  get isJoint(): boolean {
    return this.all('ExecutorAssigned').filter((line) => !this.isGone(line['assignmentId'])).length > 1;
  }

  stage(name: string): number | null {
    const first = (type: string): number | null => {
      const [line] = this.all(type);
      return line ? at(line) : null;
    };
    const points: Record<string, readonly [number | null, number | null]> = {
      routing: [this.detected, this.sentToMain ?? null],
      drafting: [this.sentToMain ?? null, first('DraftSubmitted')],
      approving: [first('DraftSubmitted'), first('AnswerApproved')],
      placing: [first('AnswerApproved'), first('AnswerPlaced')],
      firstReaction: [this.detected, first('AnswerPlaced')],
      answering: [this.detected, this.answeredAt],
    };
    const [from, until] = points[name] ?? [null, null];
    return from === null || until === null ? null : this.time.between(from, until);
  }

  get clocks(): readonly Clock[] {
    if (this.counted) return this.counted;
    const terms = new Terms(this);
    this.act.terms(terms);
    this.counted = terms.clocks;
    return this.counted;
  }

  /** Of an interim answer: when the final one is due by the act, and by the office's own promise. */
  get debt(): { due: number | null; promised: number | null } | null {
    const interim = this.all('AnswerPlaced').findLast(({ kind }) => kind === 'interim');
    if (!interim || this.ending) return null;
    const promised = this.draft(interim['draftId'])?.['promisedAt'];
    return { due: this.act.debtDue(this), promised: promised ? Date.parse(promised) : null };
  }
}
