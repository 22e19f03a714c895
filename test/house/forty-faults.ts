/** A fault or attack that a product living in others' pages and in a browser's database must survive. */
export interface Fault {
  fault: string;
  /** Where it is staged: file and the words its title has; or why it cannot be staged on one machine. */
  staged: readonly (readonly [file: string, title: string])[] | { not: string };
}

const HOSTILE = 'test/e2e/hostile-page.e2e.ts';
const UNRULY = 'test/e2e/site/unruly-page.e2e.ts';
const TAKING = 'test/e2e/taking.e2e.ts';
const SCHEMA = 'test/e2e/faults/schema.e2e.ts';
const OUTSIDE = 'test/e2e/faults/from-outside.e2e.ts';
const CLOCK = 'test/e2e/faults/clock-jumps.e2e.ts';
const WITNESS = 'test/e2e/witness.e2e.ts';
const WORKER = 'test/e2e/worker-killed.e2e.ts';

/** The forty of the study of the platform, in its order: what is done to us, and the test that shows what comes of it. */
export const FORTY_FAULTS: readonly Fault[] = [
  { fault: 'synthetic click by a script of the page', staged: [[TAKING, 'cannot press our button by script']] },
  { fault: 'a real click elsewhere is used to click us', staged: [[TAKING, 'nor by a bait under a real click']] },
  {
    fault: 'invisible or covered button',
    staged: [[UNRULY, 'forged clicks do nothing, the page sees nothing of a real one']],
  },
  {
    fault: 'our host moved onto another control',
    staged: [[UNRULY, 'a button moved elsewhere by the page comes back']],
  },
  { fault: 'forged postMessage and CustomEvent', staged: [[HOSTILE, 'forged messages and events under every name']] },
  {
    fault: 'forged markup: two identities of one message',
    staged: [
      ['test/site/hostile.test.ts', 'number and link of different messages'],
      [UNRULY, 'two numbers of one message'],
    ],
  },
  {
    fault: 'poisoned text: a megabyte, lone surrogates, markup, script links',
    staged: [
      ['test/site/hostile.test.ts', 'a megabyte, ten thousand emoji'],
      ['test/site/hostile.test.ts', 'half of a surrogate pair'],
      [TAKING, '200 kB of text, markup as text'],
    ],
  },
  { fault: 'prototype overrides before our script', staged: [[HOSTILE, 'overrides what we would call']] },
  { fault: 'form clobbering', staged: [[UNRULY, 'forms with inputs named as DOM methods break nothing']] },
  { fault: 'the page swallows clicks at the window', staged: [[HOSTILE, 'swallows every press at its window']] },
  { fault: 'war over the button', staged: [[UNRULY, 'a page that removes the button at every insertion wins']] },
  { fault: 'flood of mutations', staged: [[UNRULY, 'twenty redraws of everything']] },
  { fault: 'probing of our files', staged: [[OUTSIDE, 'reaches none of its files and cannot speak to it']] },
  { fault: 'frames and widgets', staged: [[OUTSIDE, 'has nothing of ours in a frame']] },
  { fault: 'prerender and back-forward cache', staged: [['test/e2e/late-marks.e2e.ts', 'comes back from the cache']] },
  { fault: 'a compromised renderer sends a panel’s command', staged: [[HOSTILE, 'reaches no call of our own pages']] },
  { fault: 'message fuzz', staged: [[HOSTILE, 'writes nothing and breaks nothing with 500 messages of any shape']] },
  {
    fault: 'another extension or web page connects',
    staged: [
      [OUTSIDE, 'reaches none of its files and cannot speak to it'],
      ['test/house/built-promises.test.ts', 'a talk with others'],
    ],
  },
  { fault: 'network silence', staged: [['test/e2e/main-job.e2e.ts', 'asks the network for nothing']] },
  { fault: 'XSS through data', staged: [[TAKING, '200 kB of text, markup as text']] },
  {
    fault: 'hostile backup',
    staged: [
      ['test/backup/hostile-backups.test.ts', 'mutated %i: some of its bytes are changed'],
      ['test/backup/hostile-backups.test.ts', 'forged: a small file that unpacks to more than the memory holds'],
    ],
  },
  { fault: 'quota exceeded', staged: [['test/e2e/faults/no-space.e2e.ts', 'no space while taking']] },
  { fault: 'disk full', staged: [['test/e2e/faults/no-space.e2e.ts', 'no space while a draft is entered']] },
  {
    fault: 'worker killed inside a command',
    staged: [
      ['test/e2e/worker-killed.e2e.ts', 'loses nothing, and badge and mark stay right'],
      ['test/e2e/faults/worker-killed-at-random.e2e.ts', 'the worker killed at 50 random moments'],
    ],
  },
  {
    fault: 'browser killed',
    staged: [['test/e2e/faults/browser-killed.e2e.ts', 'the browser killed in the middle of writing']],
  },
  { fault: 'power loss: the database comes back shorter', staged: [[WITNESS, 'an emptied journal is noticed']] },
  { fault: 'database corrupt: it comes back empty', staged: [[WITNESS, 'an emptied journal is noticed']] },
  {
    fault: 'two panels decide at once',
    staged: [['test/e2e/two-panels.e2e.ts', 'both approve at once: one approval, the other is told']],
  },
  { fault: 'extension rolled back', staged: [[SCHEMA, 'is refused in words by panel and page']] },
  { fault: 'update with an old panel open', staged: [[SCHEMA, 'a panel left open says so by itself']] },
  {
    fault: 'migration interrupted',
    staged: [
      [SCHEMA, 'that cannot be brought up stays as it was'],
      ['test/journal/migrations.test.ts', 'in the middle of its rows changes none of them'],
    ],
  },
  {
    fault: 'clock moved back and forth',
    staged: [
      [CLOCK, 'the badge counts from the new time at once'],
      [CLOCK, 'an hour back in the panel'],
      ['test/panel/watch-focus.test.ts', 'though the clock was set back meanwhile'],
    ],
  },
  {
    fault: 'zone of the browser is not that of the office',
    staged: [
      ['test/e2e/loads.e2e.ts', 'starts its worker in the zone of the browser'],
      ['test/words/office-time.test.ts', 'zone'],
    ],
  },
  { fault: 'laptop sleeps', staged: [[CLOCK, 'asleep over an alarm']] },
  { fault: 'alarm lost', staged: [[WORKER, 'is right again after a lost alarm']] },
  { fault: 'extension updated with open tabs', staged: [['test/e2e/update.e2e.ts', 'an update with a page open']] },
  { fault: 'extension switched off', staged: [[OUTSIDE, 'the extension switched off']] },
  {
    fault: 'node re-used for another post between capture and click',
    staged: [[UNRULY, 'a node re-used for another post']],
  },
  {
    fault: 'a framework owns the neighbours',
    staged: [
      [UNRULY, 'redraws of only the row the button stands in'],
      [UNRULY, "the page's own controls stay where they were"],
    ],
  },
  {
    fault: 'supply chain',
    staged: {
      not: 'a package that turned bad cannot be made here; the lock file, the ban on install scripts and scripts/check-output.ts stand against it',
    },
  },
];
