import type { CaseFacts, SettableFactId } from '../case/facts';
import { words } from './words';

type Settable = Partial<Pick<CaseFacts, SettableFactId>>;

/**
 * What a person set or changed about a message, fact by fact: «тема: Вода», «важность: обычное → повышенной важности».
 * `category` names ids of the profile's categories.
 */
export function classifiedWords(
  before: Settable,
  after: Settable,
  category: (id: string) => string,
): readonly string[] {
  const ids = Object.keys(after) as SettableFactId[];
  return ids.map((id) => {
    const now = valueWords(id, after[id], category);
    const was = before[id] ?? null;
    const changed = was !== null && was !== false && was !== after[id];
    return `${words.events.fact[id]}: ${changed ? `${valueWords(id, was, category)} → ${now}` : now}`;
  });
}

function valueWords(id: SettableFactId, value: Settable[SettableFactId], category: (id: string) => string): string {
  const it = words.events;
  if (value === null || value === undefined || value === '') return it.empty;
  if (typeof value === 'boolean') return value ? it.yes : it.no;
  if (value === 'public' || value === 'private') return it.visibility[value];
  return id === 'severity' || id === 'handling' ? category(value) : value;
}
