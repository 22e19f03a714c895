import { browser } from 'wxt/browser';

export type BadgeTone = 'calm' | 'soon' | 'urgent' | 'late' | 'quiet';

export interface Badge {
  /** At most four characters: the browser cuts the rest without a sign. */
  text: string;
  tone: BadgeTone;
  /** The same in words, for the tooltip and for those who do not see colours. */
  title: string;
}

const COLOURS: Record<BadgeTone, string> = {
  calm: '#2f6f4f',
  soon: '#8a5a00',
  urgent: '#b3261e',
  late: '#8c0f0f',
  quiet: '#5f6368',
};

/** Shows the badge on the toolbar button of every window. */
export async function showBadge({ text, tone, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
