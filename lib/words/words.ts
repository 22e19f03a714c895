import type * as ru from './ru/index';

/** Everything the program says: another language is another folder with these names. */
export type Language = typeof ru;

/** The language of the screen. A namespace, so that a bundle keeps only the words it says. */
export * as words from './ru/index';
