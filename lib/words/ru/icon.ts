/** What the worker says, which has no screen but the icon, its tooltip and the context menu. */
export const icon = {
  take: 'Взять в работу',
  notTaken: (reason: string) => `В работу: сообщение НЕ взято. ${reason}`,
  stillSelected: 'Текст остался выделенным на странице.',
  noMessages:
    'На этой странице сообщений не видно: обновите её, а если не поможет, выделите текст и возьмите его через контекстное меню.',
  notCounted: 'В работу: сроки не посчитаны. Откройте панель, там сказано почему.',
};
