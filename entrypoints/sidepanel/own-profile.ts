import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { keepRegulation } from '../desk/keep-regulation';
import { loadProfileChecks } from './load-regulations';

/** Keeps a regulation from a file beside the office's others. An edition that is here already is never replaced. */
export async function addOwnProfile(
  { journal }: Desk,
  file: string,
): Promise<{ profile: RegulationProfile } | { refusal: string }> {
  const { readProfile } = await loadProfileChecks();
  const parsed = parse(file);
  if (parsed === undefined) return { refusal: words.firstRun.regulation.notJson };
  const read = readProfile(parsed);
  if ('refusal' in read) return { refusal: read.refusal.words };
  const { kept } = await keepRegulation(journal, read.profile);
  return kept ? read : { refusal: words.rules.editor.editionTaken(read.profile.edition) };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
