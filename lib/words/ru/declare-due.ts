/** A date that is named in the course of a case. */
export const declareDue = {
  hint: 'Этот срок называют в ходе работы. Его можно назвать заново, прежний останется в истории.',
  deadline: 'Какой срок',
  deadlineMissing: 'Выберите, какой срок назвать.',
  at: 'До какого времени',
  atMissing: 'Укажите дату и время.',
  now: (when: string) => `сейчас: ${when}`,
  by: 'Кто его назвал',
  byMissing: 'Выберите, кто назвал этот срок.',
  note: 'Пояснение',
  submit: 'Назвать срок',
};
