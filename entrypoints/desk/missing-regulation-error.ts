import { words } from '../../lib/words/words';

/** The edition a case runs under is not among those of the office; `message` is written for the person. */
export class MissingRegulationError extends Error {
  constructor(id: string, edition: string) {
    super(words.failures.noRegulation(id, edition));
    this.name = 'MissingRegulationError';
  }
}
