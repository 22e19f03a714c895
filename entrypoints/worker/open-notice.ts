import { openPanel } from '../../lib/platform/panel';
import { putFocus } from '../desk/focus';
import { openDesk } from '../desk/open-desk';

/** Opens what a notice tells of: its case, or «Сегодня» where it is more than one. */
export function openNotice(noticeId: string): void {
  // First: a press on a notice is a gesture of the person, and one microtask later it is none (platform.md §1.1).
  openPanel(null);
  const [type, caseId] = noticeId.split(' ', 2);
  void openDesk()
    .then(({ journal }) => putFocus(journal, type === 'case' && caseId !== undefined ? caseId : null))
    .catch(console.error);
}
