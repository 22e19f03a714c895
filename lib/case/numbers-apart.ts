/**
 * How far away a second case of the same № is moved when copies of a journal are joined: № 17 of another copy becomes
 * № 1000017. An office never counts so far, so a moved № is never given again and stays what it is when copies are joined
 * once more.
 */
export const NUMBERS_APART = 1_000_000;
