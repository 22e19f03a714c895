import { expect, it } from 'vitest';
import { CaseScreen } from '../../components/case/CaseScreen';
import type { CaseActions } from '../../components/case-actions';
import { ACTIONS } from '../gallery/fixtures/actions';
import { CASES } from '../gallery/fixtures/cases';
import { inOffice } from './in-office';
import { drawn, settled } from './dom';

it('a private answer leaves the panel only after the private dialog was confirmed (Ворсино п. 2.4)', async () => {
  const done: string[] = [];
  const actions: CaseActions = {
    ...ACTIONS,
    copy: async (text) => (done.push(`copy ${text.slice(0, 12)}`), { done: true }),
    insert: async () => (done.push('insert'), { filled: true, account: null, attachByHand: [] }),
  };
  const { root } = drawn(inOffice(<CaseScreen view={CASES.endings} actions={actions} />));
  await settled();
  const press = async (key: string) => {
    root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    await settled();
  };
  await press('insert');
  await press('copy');
  expect(done).toEqual([]);
  expect(root.querySelector('.refusal')?.textContent).toContain('Открыто отвечать на личное сообщение нельзя');
  const check = root.querySelector('.next .notice input');
  Object.assign(check ?? {}, { checked: true });
  check?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await press('copy');
  expect(done).toEqual(['copy Здравствуйте']);
});

it('one that goes into the dialog itself needs no such word, a copy of it does', async () => {
  const done: string[] = [];
  const actions: CaseActions = {
    ...ACTIONS,
    copy: async () => (done.push('copy'), { done: true }),
    insert: async () => (done.push('insert'), { filled: true, account: null, attachByHand: [] }),
  };
  const { endings } = CASES;
  const { root } = drawn(
    inOffice(<CaseScreen view={{ ...endings, next: { ...endings.next, byHand: null } }} actions={actions} />),
  );
  await settled();
  const press = async (key: string) => {
    root.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    await settled();
  };
  expect(root.querySelector('.next .notice input')).toBeNull();
  await press('copy');
  expect(root.querySelector('.next .notice input')).not.toBeNull();
  expect(root.querySelector('.refusal')?.textContent).toContain('Открыто отвечать на личное сообщение нельзя');
  expect(done).toEqual([]);
  await press('insert');
  expect(done).toEqual(['insert']);
});

it('a text whose message only a person can find is copied, and its page opened; no button promises to insert it', async () => {
  const done: string[] = [];
  const actions: CaseActions = {
    ...ACTIONS,
    copy: async (text) => (done.push(`copy ${text.slice(0, 12)}`), { done: true }),
    openMessage: () => done.push('open'),
  };
  const { root } = drawn(inOffice(<CaseScreen view={CASES['place-by-hand']} actions={actions} />));
  await settled();
  expect(root.querySelector('[data-key="insert"]')).toBeNull();
  const primary = [...root.querySelectorAll<HTMLElement>('.button--primary')];
  expect(primary.map(({ textContent }) => textContent)).toEqual(['Скопировать ответ']);
  [...root.querySelectorAll<HTMLElement>('.next button')]
    .find(({ textContent }) => textContent === 'Открыть страницу')
    ?.click();
  primary[0]?.click();
  await settled();
  expect(done).toEqual(['open', 'copy Здравствуйте']);
  expect(root.querySelector('.placed .button--primary')).not.toBeNull();
});

it.each([
  ['Администрация Курского округа', 'Пишете от имени: Администрация Курского округа', false],
  ['администрация «Курского округа»', 'Пишете от имени: администрация «Курского округа»', false],
  ['Мария Иванова', 'А отвечать нужно от имени: Администрация Курского округа', true],
  [null, 'Проверьте, что выбрано: Администрация Курского округа', false],
])('put in under «%s», the name is compared with the one of the office', async (account, said, isWarned) => {
  const actions: CaseActions = {
    ...ACTIONS,
    insert: async () => ({ filled: true, account, attachByHand: [] }),
  };
  const { root } = drawn(inOffice(<CaseScreen view={CASES.place} actions={actions} />));
  await settled();
  expect(root.textContent).toContain('Отвечайте от имени: Администрация Курского округа.');
  root.querySelector<HTMLElement>('[data-key="insert"]')?.click();
  await settled();
  const status = root.querySelector('.next [role=status]');
  expect(status?.textContent).toContain(said);
  expect(status?.querySelector('.notice--warning') !== null).toBe(isWarned);
});
