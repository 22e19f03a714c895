/** Working minutes left from which a deadline is near, and from which it is urgent, where the office chose no others. */
export const USUAL_NEAR: readonly [soon: number, urgent: number] = [60, 15];
