/** Several executors of one message. */
export const parts = {
  title: 'Исполнители и части ответа',
  composer: (who: string, clause: string) => `Общий ответ готовит: ${who} (${clause}).`,
  budget: (amount: string) => `Если части придут к концу своего срока, на общий ответ останется ${amount}.`,
  noBudget: 'Если части придут к концу своего срока, на общий ответ времени не останется. Попросите их раньше.',
  copyJoint: 'Скопировать части для общего ответа',
  from: (who: string) => `От: ${who}`,
  sent: (when: string) => `направлено ${when}`,
  due: (when: string) => `срок ${when}`,
  done: (when: string) => `поступило ${when}`,
  waitsFor: (who: string) => `Очередь подойдёт после части: ${who}`,
  role: { main: 'основной исполнитель', co: 'соисполнитель' },
  status: {
    active: 'готовит',
    returned: 'вернул: не его вопрос',
    withdrawn: 'отозвано',
    submitted: 'часть поступила',
    partReturned: 'часть на доработке',
    partApproved: 'часть согласована',
  },
  reassign: {
    hint: 'Срок ответа не сдвинется, в истории останутся оба исполнителя.',
    whom: 'Кого заменить',
    by: 'Кому передать',
    byMissing: 'Выберите нового исполнителя.',
    submit: 'Заменить',
  },
};
