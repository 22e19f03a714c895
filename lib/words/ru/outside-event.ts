/** What happened outside of the program and is noted by hand. */
export const outsideEvent = {
  hint: 'То, что произошло без программы: отметка остаётся в истории, а срок, который этого ждал, считается исполненным.',
  event: 'Что произошло',
  eventMissing: 'Выберите, что произошло.',
  note: 'Ссылка или пояснение',
  submit: 'Отметить',
};
