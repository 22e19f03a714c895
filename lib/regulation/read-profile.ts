import { faultWords, placeWords } from './fault-words';
import { keptProfile, regulationProfile, type RegulationProfile } from './schema';
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

type Read = { profile: RegulationProfile } | { refusal: ProfileRefusal };
type Schema = typeof regulationProfile | typeof keptProfile;

/**
 * A profile from anywhere: a file, the editor, the program itself. Never throws; a broken one is refused with the
 * place of every fault. Every option of every reading is tried too, so that no switch can break a profile later.
 */
export function readProfile(json: unknown): Read {
  return read(json, regulationProfile);
}

/** The same for one that was accepted before, in a copy: by an earlier program too, whose checks were fewer. */
export function readKeptProfile(json: unknown): Read {
  return read(json, keptProfile);
}

function read(json: unknown, schema: Schema): Read {
  try {
    return check(json, schema);
  } catch (error) {
    // The stack is at its end: brackets thousands deep, or an object that holds itself.
    if (error instanceof RangeError) return refuse([{ place: placeWords([]), words: TOO_DEEP }]);
    throw error;
  }
}

const TOO_DEEP = 'поля вложены друг в друга слишком глубоко; условие, например, — { "fact": "severity", "is": "high" }';

function check(json: unknown, schema: Schema): Read {
  const found = schema.safeParse(json, { error: faultWords });
  if (!found.success) {
    return refuse(found.error.issues.map(({ path, message }) => ({ place: placeWords(path), words: message })));
  }
  const broken = brokenOptions(found.data, schema);
  return broken.length > 0 ? refuse(broken) : { profile: found.data };
}

function refuse(faults: readonly ProfileFault[]): Read {
  const [first] = faults;
  const more = faults.length > 1 ? ` Всего ошибок: ${faults.length}.` : '';
  return { refusal: { words: `Профиль не принят. ${first?.place ?? ''}: ${first?.words ?? ''}.${more}`, faults } };
}

function brokenOptions(profile: RegulationProfile, schema: Schema): ProfileFault[] {
  return Object.entries(profile.readings).flatMap(([readingId, reading]) =>
    Object.keys(reading.options).flatMap((optionId) => {
      const changed = withReadings(profile, { [readingId]: optionId });
      const tried = changed === profile ? null : schema.safeParse({ ...changed, readings: {} }, { error: faultWords });
      if (!tried || tried.success) return [];
      const place = placeWords(['readings', readingId, 'options', optionId]);
      return tried.error.issues.map(({ path, message }) => ({
        place: `${place} → ${placeWords(path)}`,
        words: message,
      }));
    }),
  );
}
