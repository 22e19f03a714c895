import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const OURS = '{entrypoints,components,lib,scripts,test}/**/*.{ts,tsx,css,html,json}';
const TOP = '*.{ts,json,md}';

export interface ProjectFile {
  /** From the project's folder, with `/`. */
  path: string;
  source: string;
  lines: number;
}

/** Every text file that people of the project write; saved pages of other sites and the lock file are not among them. */
export function projectFiles(): ProjectFile[] {
  return globSync([OURS, TOP, '.ci/run'], { cwd: ROOT })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('test/site/pages/') && path !== 'package-lock.json')
    .map((path) => read(path));
}

/** Only the sources in TypeScript. */
export function sourceFiles(): ProjectFile[] {
  return projectFiles().filter(({ path }) => /\.tsx?$/.test(path));
}

function read(path: string): ProjectFile {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return { path, source, lines: source.split('\n').length - 1 };
}
