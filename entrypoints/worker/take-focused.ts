import { askPage } from '../../lib/platform/page-port';
import { tellNotTaken } from './tell-not-taken';

const NO_MESSAGES =
  'На этой странице сообщений не видно: обновите её, а если не поможет, выделите текст и возьмите его через контекстное меню.';

/** The keyboard shortcut: takes the message that has the focus in this tab. What was not taken is said on the icon. */
export async function takeFocused(tabId: number | undefined): Promise<void> {
  const outcome = tabId === undefined ? null : await askPage(tabId, 'captureFocused', null);
  const refusal = outcome === null ? NO_MESSAGES : outcome.refusal;
  if (refusal !== null) await tellNotTaken(refusal);
}
