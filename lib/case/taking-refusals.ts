/** The refusals of any act and of a taking, as far as a taking can meet them: the worker says no more than these. */
export const TAKING_REFUSALS = {
  // any act
  timeInFuture: 'Указано время, которое ещё не наступило. Поставьте прошедшее время.',
  timeUnreadable: 'Дату и время не удалось понять. Введите их заново.',
  timeReasonMissing: 'Время отличается от текущего. Напишите, почему: это останется в журнале.',

  // taking
  alreadyTaken: 'Сообщение уже в работе: № {detail}. Откройте эту карточку.',
  keyUnreadable: 'Адрес сообщения не распознан. Выделите его текст и возьмите через контекстное меню.',
};
