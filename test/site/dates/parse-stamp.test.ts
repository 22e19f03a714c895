import { describe, expect, it } from 'vitest';
import { parseStamp } from '../../../lib/site/dates/parse-stamp';

const NOW = Date.UTC(2026, 10, 21, 15);

describe('parseStamp tells seconds from milliseconds by their magnitude', () => {
  it.each([
    ['1326309193', 1_326_309_193_000],
    ['1700000000', 1_700_000_000_000],
    ['1700000000000', 1_700_000_000_000],
    [' 1700000000000 ', 1_700_000_000_000],
  ])('%s', (stamp, at) => expect(parseStamp(stamp, NOW)).toBe(at));

  it.each([
    '',
    '0',
    '-1700000000',
    '17000',
    '170000000000000',
    '2000000000',
    '9999999999999',
    'unix',
    '1e12',
    '2025-11-12',
    '2025-11-12T09:30:00Z',
    'NaN',
    '1326309193.5',
  ])('no instant between 2006 and tomorrow: %s', (stamp) => expect(parseStamp(stamp, NOW)).toBeNull());
});
