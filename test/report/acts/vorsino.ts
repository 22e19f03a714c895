import { at } from '../recount-case';
import type { Terms } from './terms';

/** Село Ворсино, section 2 and clause 3.2. */
export function vorsino(terms: Terms): void {
  const { one, time } = terms;
  const explained = one.drafted('explanation');
  const sent = [one.sentToMain, explained].filter((each) => each !== undefined);
  terms.term(
    'п. 2.1: проверено и направлено специалисту',
    time.plus(one.received, 120),
    sent.length === 0 ? undefined : Math.min(...sent),
  );
  for (const assigned of one.all('ExecutorAssigned')) {
    const drafted = one.next(
      assigned,
      ({ type, kind, assignmentId }) =>
        type === 'DraftSubmitted' && kind === 'final' && assignmentId === assigned['assignmentId'],
    );
    terms.term('п. 2.2: проект ответа', time.plus(at(assigned), 180), drafted, { executor: assigned['executorId'] });
  }
  terms.judged('п. 2.2.1: проект проверен', 30);
  terms.reworked('п. 2.2.2: проект доработан', 60);
  terms.placed('п. 2.2.3 (первый): согласованный ответ размещён', 30, ['final']);
  terms.term(
    'п. 2.2.3 (второй): ответ подготовлен и согласован',
    time.plus(one.received, 420),
    one.approved('final', 'explanation'),
    { executor: one.mainExecutor },
  );
  terms.term('п. 2.2.4: ответ размещён', time.plus(one.received, 480), one.placed('final', 'explanation'));
  if (one.published !== null && explained === undefined)
    terms.term('п. 2.7: разъяснение вместо ответа', time.plus(one.published, 480), undefined, { isRight: true });
  if (one.published !== null && explained !== undefined)
    terms.term('п. 2.7: разъяснение направлено', time.plus(one.published, 480), one.placed('explanation'));
  terms.told('п. 3.2: доложено Главе администрации');
}
