import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { isOutside, keepOutside, pageOf } from '../../entrypoints/sidepanel/outside-pages';
import { outsideOf } from '../../entrypoints/sidepanel/view/outside-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { after } from '../case/given';
import { assigned, message, take } from '../case/steps';
import { aDesk } from '../desk/a-desk';

const profileOf = (id: string) => {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return profile;
};
const of = (steps = [take], isKnown: boolean | null = null, id = 'kozhevnikovo') =>
  outsideOf(after(steps), profileOf(id), isKnown);

it.each([
  ['vk:-1_2:15', 'https://vk.com/wall-1_2?reply=15', 'vk:-1'],
  ['vk:photo-7_2', 'https://vk.com/photo-7_2', 'vk:-7'],
  ['ok:456:789', 'https://ok.ru/group/54321/topic/456', 'ok:group/54321'],
  ['ok:456', 'https://m.ok.ru/zarechny.kultura/topic/456', 'ok:zarechny.kultura'],
  ['ok:456', '', null],
  ['other:00000000-0000-0000-0000-000000000000', 'https://t.me/x/1', null],
])('the page of %s at %s is %s', (key, url, page) => {
  expect(pageOf({ key, url })).toBe(page);
});

it('Кожевниковский район, п. 18: the page is asked about until somebody says, and warned of when it is outside', () => {
  expect(of()).toMatchObject({ isAsked: true, clause: 'п. 18', pageTitle: 'Подслушано' });
  expect(of()?.labels).toContain('Отдела по культуре');
  expect(of([take], true)).toMatchObject({ isAsked: false, clause: 'п. 18' });
  expect(of([take], false)).toBeNull();
  // on its way nobody is asked any more, and the warning stands
  expect(outsideOf(after(assigned), profileOf('kozhevnikovo'), null)).toBeNull();
  expect(outsideOf(after(assigned), profileOf('kozhevnikovo'), true)).not.toBeNull();
});

it('nothing is asked where the act excludes no page, or no page is known', () => {
  expect(of([take], null, 'kursk')).toBeNull();
  const letter = { ...take, message: { ...message, key: 'other:00000000-0000-0000-0000-000000000000', url: '' } };
  expect(of([letter])).toBeNull();
});

it('what was said of a page holds for every message of it, and may be taken back', async () => {
  const { journal } = await aDesk();
  const other = { key: 'vk:-1_9', url: 'https://vk.com/wall-1_9' };
  expect(await isOutside(journal, message)).toBeNull();
  await keepOutside(journal, message, true);
  expect(await isOutside(journal, other)).toBe(true);
  expect(await isOutside(journal, { key: 'vk:-2_9', url: '' })).toBeNull();
  await keepOutside(journal, other, false);
  expect(await isOutside(journal, message)).toBe(false);
});
