import { numberName } from '../../case/number-name';
/** Repeated messages: earlier cases that may be about the same. */
export const repeats = {
  title: 'Возможно, повторное сообщение',
  like: (number: number) => `Похоже на № ${numberName(number)}: `,
  reason: {
    author: 'тот же автор',
    topicAndPlace: (topic: string, place: string) => `та же тема и место (${topic}, ${place})`,
    text: (common: string) => `похожий текст (общее: ${common})`,
  },
  open: (number: number) => `Открыть № ${numberName(number)}`,
  link: 'Это повтор',
  linkLabel: (number: number) => `Это повтор сообщения № ${numberName(number)}`,
  otherAuthor: 'Другой автор: по положению это не повтор.',
  policy: {
    sameRoute: 'Повторное сообщение идёт тем же путём: направьте его исполнителю.',
    sameAuthor: 'Повторным считается сообщение того же автора о том же: направьте его исполнителю.',
    coordinatorDecides: 'Направлять ли повторное сообщение исполнителю снова, решаете вы.',
    contentOnly: 'В ответе на повторное сообщение назовите принятые меры или ход решения.',
  },
  repeatOf: (number: number) => `Повтор сообщения № ${numberName(number)}`,
  laterTitle: 'Повторно написали об этом:',
  noAnswer: 'На него ещё не ответили.',
  answered: 'Прошлый ответ',
  promised: (when: string) => `Обещано до ${when}.`,
  broken: (when: string) => `Обещано до ${when}, не выполнено.`,
  kept: (when: string) => `Обещано до ${when}, ответ дан в срок.`,
};
