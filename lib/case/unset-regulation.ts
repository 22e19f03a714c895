/** Under which a message is taken while the office has not said how it works: it is saved, and counted later. */
export const UNSET_REGULATION = { id: 'unset', edition: 'unset' } as const;
