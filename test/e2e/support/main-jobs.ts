import { EXPECTED_MESSAGES } from '../../stand/expected-keys.ts';
import { STAND_PAGES } from '../../stand/serve-stand.ts';
import type { MainJob } from './main-job.ts';

/** Hours under which it is always working time, whatever day the tests run on. */
export const AROUND_THE_CLOCK = '00:00–24:00';

/** The two threads through the whole product that `npm start` plays and the browser test repeats. */
export const MAIN_JOBS: readonly MainJob[] = [
  {
    network: 'vk',
    address: STAND_PAGES.vkWall,
    message: 'Третий день нет воды',
    buttons: EXPECTED_MESSAGES.vkWall.length,
    number: 1,
    topic: 'Водоснабжение',
    place: 'ул. Заречная, 14 и 16',
    firstDraft: 'Ведутся работы.',
    remark: 'Назовите причину и день, когда вода будет.',
    answer:
      'Анна, здравствуйте!\nПорыв на водоводе у дома 12 найден, бригада работает с 8:00. Воду подадут сегодня до 20:00.\n' +
      'Подвоз воды: у магазина «Берёзка» с 17:00 до 19:00.',
  },
  {
    network: 'ok',
    address: STAND_PAGES.okTopic,
    message: 'А мост через Талую когда откроют',
    buttons: EXPECTED_MESSAGES.okTopics.filter(({ key }) => key.startsWith('ok:155500001')).length,
    number: 2,
    topic: 'Дороги',
    place: 'мост через реку Талую',
    firstDraft: '',
    remark: null,
    answer: 'Жанна, добрый день!\nМост откроют для всех машин 1 декабря, скорую помощь пропускают уже сейчас.',
  },
];
