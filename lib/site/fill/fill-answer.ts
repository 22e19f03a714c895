import type { Page, SiteDesigns } from '../design';
import type { FillOutcome, FillRequest } from '../site';
export async function fillAnswer(
  _site: SiteDesigns,
  _page: Page,
  _request: FillRequest,
  _signal: AbortSignal,
): Promise<FillOutcome> {
  return { filled: false, why: 'noBox', hint: '', found: null };
}
