import type { CaseStatus } from '../case/case';
import { words } from './words';

/** Words of the mark beside a message that is in work: «№ 17 · проект на проверке». */
export function markLabel(number: number, status: CaseStatus): string {
  return `№ ${number} · ${words.mark[status]}`;
}
