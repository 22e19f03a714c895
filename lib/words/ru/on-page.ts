/** What the page of the network showed after the message was taken. */
export const onPage = {
  changed: 'Автор изменил сообщение',
  changedShow: 'Что изменилось: текст при взятии и сейчас',
  vanished: 'На странице сообщения больше нет: удалено или скрыто. Текст и ссылка остались в карточке.',
  differs: 'Размещённый ответ отличается от согласованного',
  differsShow: 'Чем отличается',
};
