/** What helps to write an answer that the act asks more of. */
export const drafting = {
  needed: 'Без этого ответ не согласовать:',
  notInTime: {
    title: 'Не успеваем решить в срок',
    hint: 'Из трёх ответов составится текст промежуточного ответа. Его можно поправить.',
    term: 'К какому дню решим',
    responsible: 'Кто отвечает',
    actions: 'Что уже делается',
    compose: 'Составить текст',
    missing: 'Заполните день, ответственного и что делается.',
    textThere: 'В поле «Текст ответа» уже что-то написано. Сотрите его, и текст составится.',
    text: (term: string, responsible: string, actions: string) =>
      `Здравствуйте! Ваш вопрос ещё решается: ${actions}. Закончим до ${term}. Отвечает за это ${responsible}.`,
  },
  notRouted: 'Почему не направляем исполнителю',
  notRoutedMissing: 'Напишите, почему повторное сообщение не направляется исполнителю.',
};
