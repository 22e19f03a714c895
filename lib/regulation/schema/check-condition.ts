import { YES_NO_FACTS } from '../case-vocabulary';
import type { Condition, RegulationProfile } from '../schema';
import type { Bad, Path } from './bad';

type Asked = Extract<Condition, { fact: unknown }>;
type Fact = Asked['fact'];

const YES_NO: ReadonlySet<Fact> = new Set(YES_NO_FACTS);
/** What these facts can be; the others are words of the office. */
const VALUES: Partial<Record<Fact, readonly string[]>> = {
  platform: ['vk', 'ok', 'other'],
  visibility: ['public', 'private'],
};

/** A question over a fact must be one that some case can answer with yes: of its kind, and with a value it can have. */
export function checkCondition(condition: Condition, at: Path, profile: RegulationProfile, bad: Bad): void {
  if ('all' in condition) for (const inner of condition.all) checkCondition(inner, at, profile, bad);
  else if ('any' in condition) for (const inner of condition.any) checkCondition(inner, at, profile, bad);
  else if ('not' in condition) checkCondition(condition.not, at, profile, bad);
  else if ('fact' in condition) checkFact(condition, at, profile, bad);
}

function checkFact(asked: Asked, at: Path, profile: RegulationProfile, bad: Bad): void {
  const { fact } = asked;
  if ('atLeast' in asked) {
    if (fact !== 'executorsCount') bad(`${fact} — не число: спросите { "fact": "${fact}", "is": … }`, at);
    return;
  }
  if (fact === 'executorsCount')
    return bad('число исполнителей спрашивают так: { "fact": "executorsCount", "atLeast": 2 }', at);
  const isYesNo = YES_NO.has(fact);
  if (isYesNo !== (typeof asked.is === 'boolean'))
    return bad(`${fact} — ${isYesNo ? 'да или нет: true или false без кавычек' : 'слово в кавычках'}`, at);
  const known = valuesOf(fact, profile);
  const wrong = known && [asked.is].flat().find((value) => !known.includes(String(value)));
  if (wrong !== undefined && wrong !== null)
    bad(`${fact} не бывает таким: ${String(wrong)}; бывает: ${known?.join(', ') || 'в положении не названо'}`, at);
}

/** null: any word. A severity that the act does not list is a word of one's own; a handling class is always one of the list. */
function valuesOf(fact: Fact, { categories, classification }: RegulationProfile): readonly string[] | null {
  if (fact !== 'severity' && fact !== 'handling') return VALUES[fact] ?? null;
  const ids = Object.entries(categories).flatMap(([id, { dimension }]) => (dimension === fact ? [id] : []));
  const isFree = fact === 'severity' && (classification.freeSeverity || ids.length === 0);
  return isFree ? null : ids;
}
