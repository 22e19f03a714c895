import type { Command, CommandOf } from '../../lib/case/commands';
import type { CaseEvent } from '../../lib/case/events';
import { Chance } from './chance';
import { AS_OF, EXECUTORS, PLACES, TOPICS } from './generated-office';
import { messageOf } from './generated-message';
import { CasePlay, type TestRuling } from './play-case';

/** What was made on purpose, by what it is: the truth a report is measured against. */
export type Story =
  | 'answered'
  | 'interimOnly'
  | 'interimAnswered'
  | 'explained'
  | 'declined'
  | 'closed'
  | 'handedOver'
  | 'cancelled'
  | 'reopened'
  | 'openTaken'
  | 'openAssigned'
  | 'openDrafted'
  | 'openReturned'
  | 'openApproved';

export interface GeneratedCase {
  story: Story;
  /** Epoch ms of the taking. */
  takenAt: number;
  returns: number;
  events: readonly CaseEvent[];
}

export interface Wanted {
  count: number;
  /** First and last minute of taking, epoch ms. */
  from: number;
  until: number;
  stories: readonly Story[];
  seed: number;
  /** Numbers begin after it. */
  after: number;
}

/** Cases made by the real `decide`, one step after another, at chance times. The same seed makes the same journal. */
export function generateCases(ruling: TestRuling, wanted: Wanted): readonly GeneratedCase[] {
  const chance = new Chance(wanted.seed);
  return Array.from({ length: wanted.count }, (_, index) => generate(ruling, wanted, chance, wanted.after + index + 1));
}

function generate(ruling: TestRuling, { from, until, stories }: Wanted, chance: Chance, number: number): GeneratedCase {
  const story = chance.one(stories);
  const takenAt = from + Math.floor(chance.next() * (until - from));
  const play = new CasePlay(ruling, `case-${number}`, takenAt);
  const author = new Author(play, chance);
  author.take(number);
  if (story !== 'cancelled') author.befall();
  STORIES[story](author);
  if (play.at > AS_OF) throw new Error(`case ${number} ends in the future`);
  return { story, takenAt, returns: author.returns, events: play.events };
}

const STORIES: Record<Story, (author: Author) => void> = {
  answered: (author) => author.route().draft('final').approve().place(),
  interimOnly: (author) => author.route().draft('interim').approve().place(),
  interimAnswered: (author) => author.route().draft('interim').approve().place().draft('final').approve().place(),
  explained: (author) => author.explain(),
  declined: (author) => author.decline(),
  closed: (author) => author.route().close(),
  handedOver: (author) => author.handOver(),
  cancelled: (author) => author.cancel(),
  reopened: (author) => author.route().draft('final').approve().place().reopen().draft('final').approve().place(),
  openTaken: () => {},
  openAssigned: (author) => author.route(),
  openDrafted: (author) => author.route().draft('final'),
  openReturned: (author) => author.route().draft('final').sendBack(),
  openApproved: (author) => author.route().draft('final').approve(),
};

/** Does to one case what its story wants; each step takes as long as chance says. */
class Author {
  returns = 0;
  private drafts = 0;
  private parts: string[] = [];
  private assignmentId = '';
  private readonly asked = new Set<string>();

  private readonly play: CasePlay;
  private readonly chance: Chance;

  constructor(play: CasePlay, chance: Chance) {
    this.play = play;
    this.chance = chance;
  }

  take(number: number): void {
    const { chance, play } = this;
    const detectedEarlier = chance.is(0.1) ? { detected: play.at - chance.whole(1, 90) * 60_000 } : {};
    play.act(0, {
      type: 'takeMessage',
      number,
      message: messageOf(number, play.at, chance),
      regulation: { id: play.ruling.profile.id, edition: play.ruling.profile.edition },
      via: 'button',
      starts: detectedEarlier,
      facts: {},
    });
  }

  /** What may befall any message. */
  befall(): void {
    const { play, chance } = this;
    this.sometimes(0.05, () => ({
      type: 'correctStart',
      moment: 'detected',
      to: play.at - 40 * 60_000,
      reason: 'по почте',
    }));
    this.sometimes(0.12, () => ({ type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'тот же вопрос' }));
    if (this.sometimes(0.06, () => ({ type: 'flagSignificance', reason: 'авария' })) && chance.is(0.7))
      this.act({ type: 'informHead', signedBy: 'Богаевская О. В.', note: '' });
  }

  route(): this {
    const { chance, play } = this;
    const facts = { topic: chance.one(TOPICS), place: chance.one(PLACES), severity: 'обычная' };
    this.act({ type: 'classify', after: facts });
    const wantsCo = play.ruling.rules.coExecution.mode === 'lead' && chance.is(0.15);
    this.assignmentId = this.newAssignment();
    const main = { ...this.executor(this.assignmentId), role: 'main', order: 1 } as const;
    const coId = wantsCo ? this.newAssignment() : null;
    const co = coId === null ? [] : [{ ...this.executor(coId), role: 'co', order: 2 } as const];
    this.act({ type: 'assignExecutors', assignees: [main, ...co] });
    if (coId !== null) this.parts.push(coId);
    if (play.ruling.rules.notCompetentClause !== null && chance.is(0.1)) {
      this.act({ type: 'returnAssignment', assignmentId: this.assignmentId, reason: 'не наше' });
      this.assignmentId = this.newAssignment();
      this.act({
        type: 'assignExecutors',
        assignees: [{ ...this.executor(this.assignmentId), role: 'main', order: 1 }],
      });
    }
    return this;
  }

  draft(kind: 'final' | 'interim'): this {
    const { chance } = this;
    for (const part of this.parts.splice(0)) {
      this.act({ type: 'submitPart', assignmentId: part, content: 'часть' });
      this.act({ type: 'approvePart', assignmentId: part, content: 'часть' });
    }
    this.submit(kind);
    while (chance.is(0.25)) this.sendBack().submit(kind);
    return this;
  }

  sendBack(): this {
    this.returns += 1;
    const reasonId = this.chance.one(['formal', 'noDate', 'style']);
    return this.act({ type: 'returnDraft', draftId: `d${this.drafts}`, reasonId, comment: 'исправить' });
  }

  approve(): this {
    return this.act({ type: 'approveDraft', draftId: `d${this.drafts}`, content: 'текст' });
  }

  place(): this {
    const isPrivate = this.play.state?.facts.visibility === 'private';
    const channel = isPrivate ? 'private' : this.play.ruling.rules.channel.id;
    return this.act({ type: 'placeAnswer', draftId: `d${this.drafts}`, channel, url: null, content: null });
  }

  explain(): void {
    const ground = this.play.ruling.rules.explanationGrounds[0];
    this.submit('explanation', ground && { groundId: ground.id, supplies: ground.requires })
      .approve()
      .place();
  }

  decline(): void {
    this.act({
      type: 'declineProcessing',
      groundId: this.chance.one(this.play.ruling.rules.declineGrounds).id,
      note: '',
    });
  }

  close(): void {
    this.act({ type: 'closeWithException', reason: 'автор снял вопрос' });
  }

  reopen(): this {
    return this.act({ type: 'reopen', reason: 'ответ не по существу' });
  }

  cancel(): void {
    this.play.act(0, { type: 'cancelTaking' });
  }

  handOver(): void {
    this.act({ type: 'recordConsent', wording: 'согласен', url: null });
    const registration = this.chance.is(0.5) ? null : '12-и';
    this.act({ type: 'handOver', to: 'делопроизводитель', registration });
  }

  private submit(kind: CommandOf<'submitDraft'>['kind'], more: Partial<CommandOf<'submitDraft'>> = {}): this {
    this.drafts += 1;
    return this.act({
      type: 'submitDraft',
      draftId: `d${this.drafts}`,
      kind,
      content: 'текст',
      authorName: 'исполнитель',
      assignmentId: this.assignmentId === '' ? null : this.assignmentId,
      groundId: null,
      supplies: ['measures'],
      problemConfirmed: true,
      promisedAt: kind === 'interim' && this.chance.is(0.5) ? this.play.at + 5 * 86_400_000 : null,
      ...more,
    });
  }

  private newAssignment(): string {
    return `a${this.play.events.length}-${this.parts.length}-${this.chance.whole(1, 1e6)}`;
  }

  private executor(assignmentId: string) {
    const { id, unit, person } = this.chance.one(EXECUTORS.filter((each) => !this.asked.has(each.id)));
    this.asked.add(id);
    return { assignmentId, executorId: id, executorName: person ? `${unit}, ${person}` : unit, question: 'ответить' };
  }

  private sometimes(probability: number, command: () => Command): boolean {
    if (!this.chance.is(probability)) return false;
    this.act(command());
    return true;
  }

  /** Some steps take minutes, some take days. */
  private act(command: Command): this {
    const { chance } = this;
    const minutes = chance.is(0.6)
      ? chance.whole(0, 40)
      : chance.is(0.8)
        ? chance.whole(40, 300)
        : chance.whole(300, 1500);
    this.play.act(minutes, command);
    return this;
  }
}
