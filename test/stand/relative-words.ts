const MONTHS = ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const HOURS = ['', 'час назад', 'два часа назад', 'три часа назад'];

/** The words VK puts for an instant `minutes` before `now` (epoch ms), dom.md §6.1, in the browser's zone. */
export function vkDateWords(minutes: number, now: number): string {
  if (minutes < 1) return 'только что';
  if (minutes < 60) return `${minutes} ${minuteWord(minutes)} назад`;
  if (minutes < 240) return HOURS[Math.floor(minutes / 60)] ?? '';
  return absolute(minutes, now, ' в ', 'сегодня в ');
}

/** The words Odnoklassniki puts, dom.md §6.3: today is the bare time. */
export function okDateWords(minutes: number, now: number): string {
  return absolute(minutes, now, ' ', '');
}

function absolute(minutes: number, now: number, joint: string, today: string): string {
  const at = new Date(now - minutes * 60_000);
  const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  const day = new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - day) / 86_400_000);
  if (days === 0) return today + clock;
  if (days === 1) return `вчера${joint}${clock}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()] ?? ''}${joint}${clock}`;
}

function minuteWord(count: number): string {
  const form = new Intl.PluralRules('ru').select(count);
  return form === 'one' ? 'минуту' : form === 'few' ? 'минуты' : 'минут';
}
