import { expect, it } from 'vitest';
import { MessageCard } from '../../components/case/MessageCard';
import { BASE } from '../gallery/fixtures/case-base';
import { inOffice } from './in-office';
import { drawn, settled } from './dom';

const shown = async (change: Partial<typeof BASE.message>, onAskDate: (() => void) | null = null) => {
  const { root } = drawn(
    inOffice(
      <MessageCard message={{ ...BASE.message, ...change }} facts={BASE.classification} onAskDate={onAskDate} />,
    ),
  );
  await settled();
  return root;
};

it('a day without a time is said to be without one', async () => {
  const root = await shown({ publishedOn: '12 ноября 2026', publishedPrecision: 'day' });
  expect(root.querySelector('.message__by')?.textContent).toContain('12 ноября 2026, время не указано');
  expect(root.querySelector('.message__by time')).toBeNull();
});

it('asks for a date that could not be read, in words, with the way to give it', async () => {
  let asked = 0;
  const unknown = { publishedAt: null, dateRaw: 'третьего дня', asksDate: 'counted' } as const;
  const root = await shown(unknown, () => (asked += 1));
  expect(root.textContent).toContain('дата не распознана: «третьего дня»');
  expect(root.querySelector('.message__ask')?.textContent).toContain('от этого считается срок');
  root.querySelector<HTMLElement>('.message__ask button')?.click();
  expect(asked).toBe(1);
  expect((await shown(unknown)).querySelector('.message__ask button')).toBeNull();
});
