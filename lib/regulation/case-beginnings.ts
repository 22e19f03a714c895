/** How a message begins: whatever is done to it counts as done after these, in the same moment too. */
export const CASE_BEGINNINGS = ['published', 'detected', 'received', 'read'] as const;
