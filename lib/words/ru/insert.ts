/** What is said when an answer could not be put into the page. */
export const insert = {
  messageNotFound:
    'Сообщение на странице не нашлось: возможно, его удалили или нужен вход в соцсеть. Ответ скопирован, вставьте его сами: Ctrl+V.',
};
