import type { MoveAct } from '../../deadline/next-move-of';

/** The next act of a case as it is said after «Ваш ход:» or in the list. */
export const move: Record<MoveAct, string> = {
  classify: 'определить тему и место',
  assign: 'направить исполнителю',
  awaitDraft: 'подготовить проект',
  awaitParts: 'подготовить части ответа',
  reviewPart: 'проверить часть ответа',
  compose: 'подготовить ответ',
  review: 'проверить проект',
  awaitRework: 'доработать проект',
  rework: 'доработать свой проект',
  place: 'разместить ответ',
  awaitFinal: 'подготовить окончательный ответ',
  awaitAuthor: 'ответить на уточнение',
  closed: 'работа закончена',
};

/** Who must act, where the profile names nobody. */
export const mover = {
  own: 'мы',
  executor: 'исполнитель',
  region: 'регион',
  external: 'другая организация',
  author: 'автор сообщения',
  nobody: 'никто',
};
