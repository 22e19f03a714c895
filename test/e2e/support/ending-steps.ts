import { expect } from 'vitest';
import type { RegulationDesk } from './regulation-desk.ts';

/** A clock in the verdict of a closed case. */
export interface Clock {
  clause: string;
  outcome: string;
}

export async function clocksOf(desk: RegulationDesk, number: number): Promise<readonly Clock[]> {
  const reached = await desk.last(number, 'VerdictReached');
  return (reached?.['verdict'] as { clocks: Clock[] } | undefined)?.clocks ?? [];
}

export const clausesOf = async (desk: RegulationDesk, number: number) =>
  (await clocksOf(desk, number)).map(({ clause }) => clause);

/** The case on the screen is told to the head, with what the act calls him and its clause. */
export async function tellHead(desk: RegulationDesk, number: number, head: string, clause: string): Promise<void> {
  await desk.menu('Общественно значимое');
  await desk.button('Отметить').click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Напишите причину');
  await desk.enter({ Причина: 'Пишут сто человек' });
  await desk.button('Отметить').click();
  await desk.page.getByText('Не доложено руководителю').waitFor();
  await desk.button('Записка руководителю').click();
  await desk.button('Скопировать записку').click();
  await expect.poll(() => desk.clipboard()).toContain(`Кому: ${head}`);
  expect(await desk.clipboard()).toContain(clause);
  await desk.button('Доложено').click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Напишите, кто подписал.');
  await desk.enter({ 'За чьей подписью': 'Сидоров' });
  await desk.button('Доложено').click();
  await desk.page.getByText(/^Доложено сегодня \d\d:\d\d$/).waitFor();
  expect(await desk.last(number, 'HeadInformed')).toMatchObject({ signedBy: 'Сидоров' });
}

/** Closing and opening again are refused without a reason, in words, and leave the journal as it was. */
export async function closeAndReopen(desk: RegulationDesk, number: number): Promise<void> {
  const before = (await desk.events(number)).length;
  await desk.menu('Закрыть без ответа');
  const close = desk.dialog.getByRole('button', { name: 'Закрыть карточку' });
  await close.click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Напишите причину');
  expect((await desk.events(number)).length).toBe(before);
  await desk.enter({ Причина: 'Автор снял вопрос' });
  await close.click();
  await desk.page.getByText(/^. Закрыто/).waitFor();
  expect(await desk.last(number, 'CaseClosed')).toMatchObject({ reason: 'Автор снял вопрос' });
  await desk.menu('Вернуть в работу');
  await desk.enter({ Причина: 'Автор передумал' });
  await desk.dialog.getByRole('button', { name: 'Вернуть в работу' }).click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(number, 'CaseReopened')).toMatchObject({ reason: 'Автор передумал' });
}
