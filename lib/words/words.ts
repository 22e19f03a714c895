import { ru } from './ru/index';

/** Everything the program says, in one object: another language is another object of this shape. */
export type Language = typeof ru;

/** The language of the screen. */
export const words: Language = ru;
