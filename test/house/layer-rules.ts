/** What one folder may reach for. Everything not named is forbidden. */
export interface LayerRule {
  /** Other layers, by folder. A trailing `(types)` allows `import type` only. */
  layers: readonly string[];
  packages: readonly string[];
  /** Values of the outside it must not use, beside `ALWAYS_FORBIDDEN` of its kind. */
  kind: 'core' | 'site' | 'journal' | 'platform' | 'components';
}

/** design.md §2, the table of the house. */
export const LAYERS: Readonly<Record<string, LayerRule>> = {
  'lib/time': { layers: [], packages: ['@date-fns/tz'], kind: 'core' },
  'lib/regulation': { layers: ['lib/time'], packages: ['zod'], kind: 'core' },
  'lib/case': { layers: [], packages: ['zod'], kind: 'core' },
  'lib/deadline': { layers: ['lib/time', 'lib/regulation', 'lib/case'], packages: [], kind: 'core' },
  'lib/office': { layers: ['lib/time (types)', 'lib/shape'], packages: [], kind: 'core' },
  // `diff` beyond design.md §2: issue 4 asks for a well-kept library behind `wordDiff`.
  'lib/text': { layers: [], packages: ['diff'], kind: 'core' },
  'lib/shape': { layers: [], packages: [], kind: 'core' },
  'lib/words': {
    // `lib/time` too, beyond design.md §2: one way to read the office's wall clock is better than two; and how a № is said.
    layers: ['lib/time', 'lib/case', 'lib/deadline (types)', 'lib/regulation (types)'],
    packages: [],
    kind: 'core',
  },
  'lib/report': { layers: ['lib/time', 'lib/case', 'lib/deadline', 'lib/words'], packages: [], kind: 'core' },
  'lib/backup': { layers: ['lib/case', 'lib/office'], packages: ['zod'], kind: 'core' },
  'lib/site': { layers: ['lib/case (types)', 'lib/shape'], packages: [], kind: 'site' },
  'lib/journal': {
    layers: ['lib/case', 'lib/deadline (types)'],
    packages: ['dexie'],
    kind: 'journal',
  },
  'lib/platform': {
    layers: ['lib/case (types)', 'lib/site (types)', 'lib/shape'],
    packages: ['wxt', 'zod'],
    kind: 'platform',
  },
  components: {
    layers: [
      'lib/time',
      'lib/regulation',
      'lib/case',
      'lib/deadline',
      'lib/office',
      'lib/shape',
      'lib/text',
      'lib/words',
      'lib/report',
      'lib/backup',
    ],
    packages: ['preact', '@preact/signals'],
    kind: 'components',
  },
};

const PAGE = [
  'document',
  'window',
  'location',
  'navigator',
  'localStorage',
  'HTMLElement',
  'Element',
  'MutationObserver',
];
const EXTENSION = ['browser', 'chrome'];
const STORES = ['indexedDB', 'Dexie', 'localStorage', 'sessionStorage'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** Names of the outside that a kind of layer never uses: the core knows no clock, no chance, no page, no browser. */
export const FORBIDDEN_GLOBALS: Readonly<Record<LayerRule['kind'], readonly string[]>> = {
  core: [...PAGE, ...EXTENSION, ...STORES, ...NETWORK, 'setTimeout', 'setInterval', 'crypto'],
  site: [...EXTENSION, ...STORES, ...NETWORK],
  journal: [...PAGE, ...EXTENSION, ...NETWORK],
  platform: [...STORES, ...NETWORK],
  components: [...EXTENSION, ...STORES, ...NETWORK],
};

/**
 * Younger than the oldest browsers of the manifest, Chrome 116 and Firefox 128 (`URL.parse`: 126 and 126, `URL.canParse`:
 * 120 and 115); the language itself is kept by `lib` in tsconfig.json.
 */
export const TOO_NEW: readonly string[] = ['URL.parse', 'URL.canParse'];

/** Calls that ask for the time or for chance; the core gets both as arguments. */
export const FORBIDDEN_CALLS: Readonly<Record<LayerRule['kind'], readonly string[]>> = {
  core: ['Date.now', 'performance.now', 'Math.random', 'new Date()'],
  site: [],
  journal: ['Date.now', 'new Date()'],
  platform: [],
  components: ['Date.now', 'new Date()'],
};
