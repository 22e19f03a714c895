/** Units of time in short. */
export const units = {
  short: { minute: 'мин', hour: 'ч', working: 'раб.' },
};

/** Nouns with their plural forms. */
export const counted = {
  minute: { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' },
  hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  workingMinute: { one: 'рабочая минута', few: 'рабочие минуты', many: 'рабочих минут', other: 'рабочей минуты' },
  workingHour: { one: 'рабочий час', few: 'рабочих часа', many: 'рабочих часов', other: 'рабочего часа' },
  workingDay: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
  calendarDay: {
    one: 'календарный день',
    few: 'календарных дня',
    many: 'календарных дней',
    other: 'календарного дня',
  },
  message: { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' },
  character: { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' },
  fault: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
  time: { one: 'раз', few: 'раза', many: 'раз', other: 'раза' },
  messageUnder: { one: 'сообщением', few: 'сообщениями', many: 'сообщениями', other: 'сообщениями' },
  remark: { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' },
  round: { one: 'возврат', few: 'возврата', many: 'возвратов', other: 'возврата' },
};
