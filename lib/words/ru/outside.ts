/** Pages that the act does not cover. */
export const outside = {
  asked: (labels: string, clause: string) => `Положение не распространяется на ${labels} (${clause}).`,
  question: (title: string) => `${title === '' ? 'Эта страница' : `Страница «${title}»`} из таких?`,
  yes: 'Да, вне Положения',
  no: 'Нет',
  title: (clause: string) => `Вне Положения, ${clause}`,
  warning: (title: string, labels: string) =>
    `${title === '' ? 'Эта страница' : `Страница «${title}»`}: ${labels}. На неё Положение не распространяется, его сроки здесь не обязательны.`,
  close: 'Закрыть: вне Положения',
  undo: 'Это не такая страница',
  reason: (clause: string) => `вне Положения, ${clause}`,
};
