import type { Page } from 'playwright-core';
import type { RunningExtension } from './launch-extension.ts';
import { PanelPage } from './panel-page.ts';
import { openVkPage, vkPost } from './vk-page.ts';

/** The first run of Курской округ, then three messages of a wall taken into work, № 1 to 3; answers the wall. */
export async function takeThree(extension: RunningExtension): Promise<Page> {
  const panel = await extension.panel();
  await new PanelPage(panel).answerFirstRun(/Курск/, 'Иванова Мария Петровна');
  const posts = ['Нет воды', 'Нет света', 'Яма на дороге'].map((text, index) => vkPost(`-1_${index + 1}`, { text }));
  const wall = await openVkPage(extension, 'https://vk.com/feed', posts.join(''));
  for (const number of [1, 2, 3]) {
    await wall
      .getByRole('button', { name: /^Взять в работу/ })
      .first()
      .click();
    await wall.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
  }
  return wall;
}
