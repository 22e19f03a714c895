import type { Command, CommandOf } from '../../lib/case/commands';
import { LATE_REASONS } from '../../lib/case/late-reasons';
import { unexplained } from '../../lib/case/unexplained';
import type { Chance } from './chance';
import { EXECUTORS, PLACES, TOPICS } from './generated-office';
import { messageOf } from './generated-message';
import type { CasePlay } from './play-case';

/** Does to one case what its story wants; each step takes as long as chance says. */
export class CaseAuthor {
  returns = 0;
  private drafts = 0;
  private parts: string[] = [];
  private assignmentId = '';
  private writerId: string | null = null;
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
    const facts = { topic: chance.one(TOPICS), place: chance.one(PLACES), ...this.category() };
    this.act({ type: 'classify', after: facts });
    const { mode } = play.ruling.rules.coExecution;
    const wantsCo = mode !== 'none' && chance.is(0.2);
    this.assignmentId = this.newAssignment();
    const main = { ...this.executor(this.assignmentId), role: 'main', order: 1 } as const;
    const coId = wantsCo ? this.newAssignment() : null;
    const co = coId === null ? [] : [{ ...this.executor(coId), role: 'co', order: 2 } as const];
    this.act({ type: 'assignExecutors', assignees: [main, ...co] });
    if (play.ruling.rules.notCompetentClause !== null && chance.is(0.1)) {
      this.act({ type: 'returnAssignment', assignmentId: this.assignmentId, reason: 'не наше' });
      this.assignmentId = this.newAssignment();
      this.act({
        type: 'assignExecutors',
        assignees: [{ ...this.executor(this.assignmentId), role: 'main', order: 1 }],
      });
    }
    if (coId !== null) this.parts = mode === 'lead' ? [coId] : [this.assignmentId, coId];
    // Where all give parts, the office writes the answer of them.
    this.writerId = this.parts.length > 1 ? null : this.assignmentId;
    return this;
  }

  draft(kind: 'final' | 'interim'): this {
    const { chance } = this;
    for (const part of this.parts.splice(0)) {
      this.act({ type: 'submitPart', assignmentId: part, content: 'часть' });
      if (this.play.ruling.rules.coExecution.mode === 'lead')
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
    this.sayWhyLate();
    return this.act({ type: 'reopen', reason: 'ответ не по существу' });
  }

  /** Of a case closed late the reason is mostly said, sometimes passed over, sometimes not asked for. */
  sayWhyLate(): void {
    const { play, chance } = this;
    if (!play.state || unexplained(play.state).length === 0 || chance.is(0.2)) return;
    const reason = chance.is(0.2) ? null : chance.one(LATE_REASONS);
    play.act(1, { type: 'explainLateness', reason, note: reason === 'other' ? 'паводок' : '' });
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
      assignmentId: this.writerId,
      groundId: null,
      supplies: ['measures', 'photo'],
      problemConfirmed: true,
      promisedAt: kind === 'interim' && this.chance.is(0.5) ? this.play.at + 5 * 86_400_000 : null,
      ...more,
    });
  }

  /** Of an act with categories one of its own, else a free word. */
  private category() {
    const { categories } = this.play.ruling.profile;
    const of = (dimension: string) => Object.keys(categories).filter((id) => categories[id]?.dimension === dimension);
    const [severities, [handling]] = [of('severity'), of('handling')];
    const severity = severities.length > 0 ? this.chance.one(severities) : 'обычная';
    return handling !== undefined && this.chance.is(0.2) ? { severity, handling } : { severity };
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
