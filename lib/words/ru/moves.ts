import type { MoveAct } from '../../deadline/next-move-of';

/** The act that comes next, as it is asked of whoever must do it. `unjudged`: the regulation of the case is not at hand. */
export const moves: Record<MoveAct | 'unjudged', string> = {
  classify: 'указать тему и место',
  assign: 'направить исполнителю',
  awaitDraft: 'подготовить проект ответа',
  awaitParts: 'дать информацию к ответу',
  reviewPart: 'проверить часть ответа',
  compose: 'подготовить ответ',
  review: 'проверить проект',
  awaitRework: 'доработать проект',
  rework: 'доработать свой проект',
  place: 'разместить ответ',
  awaitFinal: 'подготовить окончательный ответ',
  awaitAuthor: 'ответить на уточнение',
  closed: 'работа закончена',
  unjudged: 'сроки не посчитаны',
};
