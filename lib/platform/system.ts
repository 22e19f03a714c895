/** The computer's clock, epoch milliseconds: the only place of the product that reads it. */
export function now(): number {
  return Date.now();
}

/** A new UUID: the only place of the product that makes ids. */
export function newId(): string {
  return crypto.randomUUID();
}
