import { akhtubinsk } from './profiles/akhtubinsk/profile';
import { kozhevnikovo } from './profiles/kozhevnikovo/profile';
import { krasnoufimsk } from './profiles/krasnoufimsk/profile';
import { kursk } from './profiles/kursk/profile';
import { vorsino } from './profiles/vorsino/profile';
import { regulationProfile, type RegulationProfile } from './schema';

/** The regulations the program brings along, every edition of each, newest edition of an act first. */
export const builtInProfiles: readonly RegulationProfile[] = [
  kursk,
  kozhevnikovo,
  akhtubinsk,
  vorsino,
  krasnoufimsk,
].map((source) => regulationProfile.parse(source));
