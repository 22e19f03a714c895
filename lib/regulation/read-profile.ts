import { faultWords, placeWords } from './fault-words';
import { regulationProfile, type RegulationProfile } from './schema';
import { withReadings } from './with-readings';

export interface ProfileFault {
  /** «сроки → answer → предел → число» */
  place: string;
  /** What is wrong and what would be right. */
  words: string;
}

export interface ProfileRefusal {
  /** One sentence for the screen, with the first place and what is right there. */
  words: string;
  faults: readonly ProfileFault[];
}

/**
 * A profile from anywhere: a file, the editor, the program itself. Never throws; a broken one is refused with the
 * place of every fault. Every option of every reading is tried too, so that no switch can break a profile later.
 */
export function readProfile(json: unknown): { profile: RegulationProfile } | { refusal: ProfileRefusal } {
  try {
    return check(json);
  } catch (error) {
    // The stack is at its end: brackets thousands deep, or an object that holds itself.
    if (error instanceof RangeError) return refuse([{ place: placeWords([]), words: TOO_DEEP }]);
    throw error;
  }
}

const TOO_DEEP = 'поля вложены друг в друга слишком глубоко; условие, например, — { "fact": "severity", "is": "high" }';

function check(json: unknown): { profile: RegulationProfile } | { refusal: ProfileRefusal } {
  const read = regulationProfile.safeParse(json, { error: faultWords });
  if (!read.success) {
    return refuse(read.error.issues.map(({ path, message }) => ({ place: placeWords(path), words: message })));
  }
  const broken = brokenOptions(read.data);
  return broken.length > 0 ? refuse(broken) : { profile: read.data };
}

function refuse(faults: readonly ProfileFault[]): { refusal: ProfileRefusal } {
  const [first] = faults;
  const more = faults.length > 1 ? ` Всего ошибок: ${faults.length}.` : '';
  return { refusal: { words: `Профиль не принят. ${first?.place ?? ''}: ${first?.words ?? ''}.${more}`, faults } };
}

function brokenOptions(profile: RegulationProfile): ProfileFault[] {
  return Object.entries(profile.readings).flatMap(([readingId, reading]) =>
    Object.keys(reading.options).flatMap((optionId) => {
      const changed = withReadings(profile, { [readingId]: optionId });
      const read =
        changed === profile ? null : regulationProfile.safeParse({ ...changed, readings: {} }, { error: faultWords });
      if (!read || read.success) return [];
      const place = placeWords(['readings', readingId, 'options', optionId]);
      return read.error.issues.map(({ path, message }) => ({
        place: `${place} → ${placeWords(path)}`,
        words: message,
      }));
    }),
  );
}
