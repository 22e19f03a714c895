import { describe, expect, it } from 'vitest';
import { messageViewOf } from '../../entrypoints/sidepanel/view/message-view-of';
import { correctableStarts } from '../../entrypoints/sidepanel/view/correctable-starts';
import type { MessageRecord } from '../../lib/case/message';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { after, START, type Step } from '../case/given';
import { message, take } from '../case/steps';

const profileOf = (id: string) => {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return profile;
};
const viewOf = (shown: Partial<MessageRecord>, regulation = 'kursk', steps: readonly Step[] = []) => {
  const theCase = after([{ ...take, message: { ...message, ...shown } }, ...steps]);
  const profile = profileOf(regulation);
  const view = messageViewOf(theCase, profile, new Map(), 'Asia/Tomsk');
  return { ...view, starts: correctableStarts(theCase, profile, view.asksDate !== null).map(({ moment }) => moment) };
};
const unknown = { publishedAt: null, publishedPrecision: 'unknown', dateRaw: 'третьего дня' } as const;
const published = Date.parse('2026-11-19T06:30:00Z');
const correct = { type: 'correctStart', moment: 'published', to: published, reason: 'по странице' } as const;

describe('when a message was published', () => {
  it('to the minute is not asked', () => {
    expect(viewOf({})).toMatchObject({ publishedAt: START - 3_600_000, publishedOn: null, asksDate: null });
  });

  it('unknown is asked; more so where a term is counted from it (Ворсино п. 2.7)', () => {
    expect(viewOf(unknown)).toMatchObject({ publishedAt: null, asksDate: 'plain' });
    expect(viewOf(unknown).starts).toContain('published');
    expect(viewOf(unknown, 'vorsino').asksDate).toBe('counted');
    expect(viewOf({}).starts).not.toContain('published');
  });

  it('of a letter or a call is asked only where a term is counted from it', () => {
    const byHand = { ...unknown, kind: 'manual', dateRaw: null } as const;
    expect(viewOf(byHand).asksDate).toBeNull();
    expect(viewOf(byHand, 'vorsino').asksDate).toBe('counted');
  });

  // Midnight in Moscow is the evening before in the west of it and the small hours in Tomsk: the page's day stands.
  it.each(['day', 'approximate'] as const)('a page that shows no time (%s) has none made up', (publishedPrecision) => {
    const shown = { publishedAt: '2026-11-11T21:00:00.000Z', publishedPrecision, dateRaw: '12 ноя' };
    expect(viewOf(shown)).toMatchObject({ publishedOn: '12 ноября 2026', asksDate: 'plain' });
    expect(viewOf(shown, 'vorsino').asksDate).toBe('counted');
  });

  it('a zone that this browser does not know costs nobody the case', () => {
    const shown = { publishedPrecision: 'day', browserZone: 'Mars/Olympus' } as const;
    expect(viewOf(shown).publishedOn).toBe('20 ноября 2026');
  });

  it('«два часа назад» is about that time', () => {
    const shown = { publishedPrecision: 'approximate', dateRaw: 'два часа назад' } as const;
    expect(viewOf(shown)).toMatchObject({ publishedPrecision: 'approximate', publishedOn: null, asksDate: null });
  });

  it('is what the person said, once he was asked', () => {
    const said = { publishedAt: published, publishedPrecision: 'minute', publishedOn: null, asksDate: null };
    expect(viewOf(unknown, 'vorsino', [correct])).toMatchObject(said);
    expect(viewOf({}, 'vorsino', [correct])).toMatchObject(said);
  });

  it('is not asked of a closed case', () => {
    expect(viewOf(unknown, 'vorsino', [{ type: 'closeWithException', reason: 'дубль' }]).asksDate).toBeNull();
  });
});
