import type { Terms } from './terms';

/** Красноуфимский округ, clauses 8–17, 25. */
export function krasnoufimsk(terms: Terms): void {
  const { one, time } = terms;
  const isHigh = one.fact('severity') === 'high';
  const of = isHigh ? ' (повышенная важность)' : '';
  const draftDue = time.plus(one.detected, isHigh ? 180 : 360);
  const executor = one.mainExecutor;
  terms.term('п. 10: направлено исполнителю', time.plus(one.received, 30), one.sentToMain);
  terms.sentBack('п. 11: возврат «не в компетенции»', 'п. 11: возврат «не в компетенции» (один из исполнителей)', 30);
  if (one.isJoint) terms.term(`пп. 12, 13: проект общего ответа${of}`, draftDue, one.drafted('interim', 'final'));
  else terms.term(`пп. 12, 13: проект ответа${of}`, draftDue, one.drafted('interim', 'final'), { executor });
  if (isHigh)
    terms.term(
      'п. 8(3): ответ внесён в ИМ (повышенная важность)',
      time.plus(one.detected, 240),
      one.placed('interim', 'final'),
    );
  const eightDays = time.plusCalendarDays(one.detected, 8);
  if (one.interim) terms.term('пп. 9, 12: итоговый ответ внесён в ИМ', eightDays, one.placed('final'));
  if (one.fact('handling') === 'fastTrack')
    terms.term('пп. 8(2), 9: проблема решена (фаст-трек)', eightDays, one.placed('final'), { executor });
  terms.judged('п. 14: проект согласован или возвращён', 30);
  terms.reworked('п. 15: проект доработан', 30);
  terms.placed('п. 16: согласованный ответ внесён в ИМ', 30, ['final']);
  terms.placed('п. 16: согласованный промежуточный ответ внесён в ИМ', 30, ['interim']);
  terms.parts(
    'п. 17(3): информация для общего ответа',
    120,
    'п. 17(3): информация для общего ответа (первый исполнитель)',
  );
  terms.told('п. 25: доложено Главе');
}
