import type { BrowserContext, Page } from 'playwright-core';

/** The page of the reports, opened from the menu of a panel; the panel is closed. */
export async function openReports(context: BrowserContext, panel: Page): Promise<Page> {
  // The panel may open on the case just taken.
  const back = panel.locator('header .icon-button').filter({ hasText: '←' });
  const menu = panel.getByRole('button', { name: 'Меню программы' });
  await back.or(menu).first().waitFor();
  if (await back.isVisible()) await back.click();
  await menu.click();
  const opened = context.waitForEvent('page');
  await panel.locator('.menu__item', { hasText: 'Отчёты' }).click();
  const page = await opened;
  await panel.close();
  return page;
}
