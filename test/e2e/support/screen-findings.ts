import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Smallest type a hurried person of fifty reads on an old screen, px. */
const SMALLEST = 11;

/**
 * What axe finds on the screen as it stands, in words; the page must not scroll sideways either, and nothing may be set
 * smaller than `SMALLEST`: Chrome shrinks the type of an extension's page unless told not to.
 */
export async function screenFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const small = await page.evaluate(smallTexts, SMALLEST);
  return [...found, ...(sideways > 0 ? [`wider than the window by ${sideways}`] : []), ...small];
}

/** Runs in the browser: stands alone. */
function smallTexts(smallest: number): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!textContent?.trim() || !parentElement) continue;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < smallest) found.add(`${size} px: ${parentElement.className || parentElement.localName}`);
  }
  return [...found];
}
