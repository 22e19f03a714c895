/** Files that may be longer than 250 lines, each with its reason. Keep it short: two ideas in a file are two files. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'test/deadline/watch-table.ts': 'one table of situations, data only',
  'test/e2e/regulations.e2e.ts': 'five regulations are played in one browser; a file each would start five',
};
