import type { RegulationProfile } from './schema';

/**
 * What the act calls sending an approved answer on: «внести ответ в «Инцидент Менеджмент»», «направить в Департамент». null:
 * it has no name of its own for that, or none for a private message answered in the network itself.
 */
export function placeAct(
  { acts, output }: Pick<RegulationProfile, 'acts' | 'output'>,
  isPrivate: boolean,
): string | null {
  const leaving = Object.values(acts).filter(
    ({ kind, emits }) => (kind === 'publish' || kind === 'transfer') && emits === 'placed',
  );
  const isPrivately = isPrivate && output.channel === 'network';
  return leaving.find(({ place }) => (place === 'directMessage') === isPrivately)?.label ?? null;
}
