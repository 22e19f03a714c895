/** Hours that cannot be counted with were given to a clock. The message holds all `problems`, in Russian. */
export class OfficeHoursError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'OfficeHoursError';
    this.problems = problems;
  }
}
