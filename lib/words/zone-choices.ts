import { offsetWords } from './zone-note';
import { words } from './words';

/** Zones to pick from, west to east: «Томск (UTC+7)» at the instant `at`. `extra` is added when it is not a known one. */
export function zoneChoices(at: number, extra: string): readonly { id: string; label: string }[] {
  const known = Object.entries(words.zones);
  const all = extra === '' || extra in words.zones ? known : [...known, [extra, extra] as const];
  return all.map(([id, name]) => ({ id, label: `${name} (${offsetWords(at, id)})` }));
}
