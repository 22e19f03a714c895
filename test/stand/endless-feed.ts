import { RESIDENTS } from './district.ts';
import type { StandComment, StandPost } from './story.ts';

const SUBJECTS = ['Свет', 'Вода', 'Дорога', 'Мусор', 'Автобус', 'Снег', 'Сквер', 'Тепло', 'Лифт', 'Мост'];
const PLACES = ['на Лесной', 'в Малых Ключах', 'у рынка', 'на Мира, 5', 'за школой', 'в переулке Школьном'];
const WORDS = ['когда исправят', 'кто отвечает', 'ждём ответа', 'третий раз пишу', 'примите меры', 'спасибо заранее'];

/**
 * The `count` posts of an endless feed from number `from` on, each with `commentsEach` comments; post `n` has id
 * `100000 + n`, its comments `1000000 + n * 100 + k`. The same numbers always give the same posts.
 */
export function endlessFeed(from: number, count: number, commentsEach: number): StandPost[] {
  return Array.from({ length: count }, (_, offset) => {
    const number = from + offset;
    return {
      id: 100_000 + number,
      by: number % RESIDENTS.length,
      minutesAgo: 5 + number * 7,
      text: sentence(number),
      comments: Array.from({ length: commentsEach }, (_each, index) => comment(number, index)),
    };
  });
}

function comment(post: number, index: number): StandComment {
  const seed = post * 31 + index * 7;
  return {
    id: 1_000_000 + post * 100 + index,
    by: (seed + 3) % RESIDENTS.length,
    minutesAgo: 4 + post * 7,
    text: sentence(seed),
  };
}

function sentence(seed: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(seed / step) % list.length] ?? '';
  return `${pick(SUBJECTS, 1)} ${pick(PLACES, 3)}: ${pick(WORDS, 5)}? Сообщение ${seed + 1}.`;
}
