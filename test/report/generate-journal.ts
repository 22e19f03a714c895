import type { CaseEvent } from '../../lib/case/events';
import { CaseAuthor } from './case-author';
import { Chance } from './chance';
import { AS_OF } from './generated-office';
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
  const author = new CaseAuthor(play, chance);
  author.take(number);
  if (story !== 'cancelled') author.befall();
  STORIES[story](author);
  author.sayWhyLate();
  if (play.at > AS_OF) throw new Error(`case ${number} ends in the future`);
  return { story, takenAt, returns: author.returns, events: play.events };
}

const STORIES: Record<Story, (author: CaseAuthor) => void> = {
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
