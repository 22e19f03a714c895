/** Days, months and how a person speaks of time. */
export const dates = {
  today: 'сегодня',
  tomorrow: 'завтра',
  yesterday: 'вчера',
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  months: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  overdue: {
    by: (amount: string) => `просрочено ${amount}`,
    since: (when: string) => `просрочено с ${when}`,
    just: 'срок истёк',
  },
  until: (when: string) => `до ${when}`,
  zoneNote: (offset: string) => `по времени администрации, ${offset}`,
};
