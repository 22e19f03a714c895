/** Files that may be longer than 250 lines, each with its reason. Keep it short: two ideas in a file are two files. */
export const LONG_FILES: Readonly<Record<string, string>> = {};
