/** A message that cannot become a case; `message` is written for the person. */
export class TakingRefusedError extends Error {
  override readonly name = 'TakingRefusedError';
}
