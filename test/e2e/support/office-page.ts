import type { Locator, Page } from 'playwright-core';
import { excelFile } from './excel-file.ts';

/** The office's lists in the panel, by the names on the screen. `panel` is asked each time: it opens after this is made. */
export function officePage(panel: () => Page) {
  const button = (name: string | RegExp) => panel().getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = () => panel().getByRole('dialog');
  const field = (label: string, inside: Page | Locator = panel()) =>
    inside.getByLabel(new RegExp(`^${label}(?: \\(необязательно\\))?$`)).first();

  /** A screen of the program's menu, from wherever the panel is. */
  async function toScreen(item: string): Promise<void> {
    while (!(await button('Меню программы').isVisible())) await button(/^(?:Назад|К списку)$/).click();
    await button('Меню программы').click();
    await button(item).click();
  }

  return {
    button,
    dialog,
    field,
    toScreen,
    async toList(part: string): Promise<void> {
      await toScreen('Справочники…');
      await panel().getByRole('navigation', { name: 'Справочники' }).getByRole('button', { name: part }).click();
    },
    async openClassify(): Promise<void> {
      await button('Другие действия').click();
      await button('Тема, место, важность…').click();
      await dialog().waitFor();
    },
    async chooseFile(...lines: readonly string[]): Promise<void> {
      await panel()
        .locator('input[type=file]')
        .setInputFiles(excelFile('list.csv', ...lines));
    },
  };
}
