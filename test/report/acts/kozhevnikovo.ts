import { at } from '../recount-case';
import type { Terms } from './terms';

/** Кожевниковский район, clauses 6–10, 17: approval and rework have no terms of their own. */
export function kozhevnikovo(terms: Terms): void {
  const { one, time } = terms;
  const executor = one.mainExecutor;
  const draftDue = time.plus(one.received, 300);
  terms.atOnce('п. 6: перенаправлено Исполнителю', one.received, one.sentToMain);
  terms.term('пп. 7, 9: ответ направлен в Департамент', time.plus(one.received, 420), one.placed('interim', 'final'));
  if (one.isJoint) terms.term('п. 8: проект общего ответа', draftDue, one.drafted('interim', 'final'));
  else terms.term('п. 8: проект ответа', draftDue, one.drafted('interim', 'final'), { executor });
  const { interim } = one;
  if (interim)
    terms.term('п. 10: проект окончательного ответа', time.plusDays(at(interim), 7), one.finalDraftAfter(interim), {
      executor,
    });
  terms.told('п. 17: доложено Главе');
}
