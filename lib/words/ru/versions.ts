/** Versions of an answer: what differs, and a version taken up again. */
export const versions = {
  title: 'Версии',
  changed: (earlier: number) => `Что изменилось после версии ${earlier}`,
  added: 'добавлено:',
  removed: 'удалено:',
  same: 'Слова не изменились.',
  failed: 'Сравнить не удалось: вот новый текст целиком. Чтобы сравнить, откройте карточку ещё раз.',
  takeUp: 'Взять за основу…',
  takeUpLabel: (version: number) => `Взять за основу версию ${version}`,
  correct: 'Исправить текст…',
  reviseTitle: 'Новая версия ответа',
  approvalEnds: 'Сейчас согласован другой текст. Новая версия снимет согласование, её нужно согласовать заново.',
  approvalEnded: 'Текст исправлен: согласование снято',
  state: {
    submitted: 'ждёт согласования',
    returned: 'возвращена',
    approved: 'согласована',
    placed: 'размещена',
    superseded: 'заменена новой',
  },
  rounds: (n: string) => `Возвратов на доработку: ${n}.`,
};
