import { at } from '../recount-case';
import type { Terms } from './terms';

/** Курской округ, clauses 8–16, 23. */
export function kursk(terms: Terms): void {
  const { one, time } = terms;
  const executor = one.mainExecutor;
  const answer = { due: time.plus(one.detected, 540), done: one.placed('interim', 'final') };
  terms.term('п. 8(2): направлено исполнителю', time.plus(one.detected, 60), one.sentToMain);
  terms.term('п. 10: ответ размещён', answer.due, answer.done);
  terms.term('п. 11: проект ответа', time.plus(one.detected, 240), one.drafted('interim', 'final'), { executor });
  terms.judged('пп. 12, 13: проект согласован или возвращён', 30);
  terms.reworked('п. 14: замечания устранены', 30);
  terms.placed('п. 12: согласованный ответ размещён', 30, ['interim', 'final'], answer);
  terms.sentBack('п. 9: возврат «не в компетенции»', 'п. 9: возврат соисполнителем «не в компетенции»', 30);
  terms.parts('п. 16: информация соисполнителя', 120);
  for (const part of one.all('PartSubmitted')) {
    const approved = one.next(
      part,
      ({ type, assignmentId }) => type === 'PartApproved' && assignmentId === part['assignmentId'],
    );
    terms.term('п. 16: информация соисполнителя согласована', time.plus(at(part), 30), approved);
  }
  const { interim } = one;
  if (interim)
    terms.term('п. 15: проект окончательного ответа', time.plusDays(at(interim), 7), one.finalDraftAfter(interim), {
      executor,
    });
  terms.told('п. 23: доложено главе округа');
}
