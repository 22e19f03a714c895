/** What stops an act on a case that is not as it was seen: apart from `failures`, the worker never says it. */
export const overtaken = {
  noCase: 'Карточки нет в журнале. Вернитесь к списку.',
  byOther: 'Карточку только что изменили в другом окне. Посмотрите, что изменилось, и решите ещё раз.',
  by: (who: string, what: string) =>
    `Пока вы решали, карточка изменилась (${who}): ${what}. Посмотрите и решите ещё раз.`,
  otherWindow: 'другое окно',
};
