/**
 * Everything the program says, in the language of the screen; another language is another folder with these names. A
 * namespace, so that a bundle keeps only the words it says.
 */
export * as words from './ru/index';
