/** IndexedDB's own refusal of a second row with the same key. */
export function isConstraint(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConstraintError';
}
