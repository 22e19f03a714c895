import type { Case } from '../../../lib/case/case';
import { NETWORK_LIMITS, type NetworkLimit } from '../../../lib/text/network-limits';
import { words } from '../../../lib/words/words';
import type { Ruling } from '../../desk/ruling';

const it = words.answerCheck.preview;

/** The act's own length where it sets one, else the network's, with what the act advises; null where no network is answered in. */
export function answerLimit({ message, facts }: Pick<Case, 'message' | 'facts'>, ruling: Ruling): NetworkLimit | null {
  if (message.network === 'other') return null;
  const standard = ruling.profile.answerStandard;
  const own = standard?.length[message.network];
  const clause = standard?.provenance.clause ?? '';
  const advised = own?.recommended === undefined ? {} : { advised: { max: own.recommended, clause } };
  if (own?.max !== undefined) return { max: own.max, source: it.ofAct(clause), isPublished: true, ...advised };
  const isPrivate = facts.visibility === 'private' || ruling.rules.channel.id === 'private';
  return { ...NETWORK_LIMITS[message.network][isPrivate ? 'private' : 'comment'], ...advised };
}
