import type { StandPost } from './story.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The administration's own wall in VK's React design: four posts of residents and seven comments wait. */
export const VK_WALL: readonly StandPost[] = [
  {
    id: 101,
    by: 0,
    minutesAgo: 25,
    toWork: true,
    text:
      'Третий день нет воды на Заречной, 14 и 16. Во втором подъезде живёт лежачая бабушка, носим вёдрами от колонки.\n\n' +
      'Звонили в диспетчерскую — «ждите, ищем порыв». Сколько ждать? 😡',
    comments: [
      { id: 115, by: 1, minutesAgo: 18, text: 'У нас на Садовой тоже еле течёт, с утра.' },
      {
        id: 116,
        by: 2,
        minutesAgo: 12,
        text: 'А подвоз воды будет? Куда подъехать с канистрами?',
        toWork: true,
        replies: [{ id: 117, by: 3, minutesAgo: 9, text: 'Вчера бочка стояла у магазина «Берёзка» до семи вечера.' }],
      },
    ],
  },
  {
    id: 102,
    by: 'community',
    minutesAgo: 3 * HOUR,
    text: 'На этой неделе дорожная служба ведёт ямочный ремонт на улицах Мира, Речной и в переулке Школьном. Просим водителей быть внимательными.',
    comments: [
      {
        id: 121,
        by: 3,
        minutesAgo: 2 * HOUR + 20,
        toWork: true,
        text: 'На повороте с Мира на Речную яма в полметра, уже два колеса пробили. Когда дойдёте до неё?',
        replies: [
          { id: 122, by: 4, minutesAgo: 95, text: 'Там ещё и люк провалился!', toWork: true },
          { id: 123, by: 'community', minutesAgo: 80, text: 'Благодарим за сигнал.' },
        ],
      },
      {
        id: 124,
        by: 5,
        minutesAgo: 70,
        toWork: true,
        text: 'Автобус № 7 второй день не приходит в 7:40, дети опаздывают в школу. Кто отвечает за расписание?',
      },
      { id: 125, by: 6, minutesAgo: 55, text: 'Спасибо за Школьный переулок, сделали хорошо!' },
    ],
  },
  {
    id: 103,
    by: 'community',
    minutesAgo: 6 * HOUR,
    text: 'Коллеги из области напоминают о правилах безопасности на льду.',
    repost: {
      ownerId: -219000009,
      id: 77,
      name: 'Безопасный берег',
      text: 'Лёд толщиной менее семи сантиметров не выдержит человека. Берегите детей.',
    },
  },
  {
    id: 104,
    by: 7,
    minutesAgo: 9 * HOUR,
    toWork: true,
    text: 'Добрый день! На улице Лесной от дома 3 до остановки не горит ни один фонарь. В пять вечера уже темно, ходим с телефонами.',
  },
  {
    id: 900,
    by: 'community',
    minutesAgo: 10 * HOUR,
    advertisement: true,
    text: 'Окна и двери со скидкой. Замер бесплатно!',
  },
  {
    id: 105,
    by: 8,
    minutesAgo: 11 * HOUR,
    toWork: true,
    photo: 96,
    text: 'Контейнеры у Комсомольской, 8 не вывозят с понедельника. Собаки растащили пакеты по всему двору. Фото прилагаю.',
    comments: [
      { id: 151, by: 9, minutesAgo: 8 * HOUR, text: 'И крысы! Обработку подвалов делать будут?', toWork: true },
    ],
  },
  {
    id: 106,
    by: 'community',
    minutesAgo: DAY + 2 * HOUR,
    text: 'Отопительный сезон начался. Пуск тепла идёт по графику.',
    comments: [
      {
        id: 161,
        by: 10,
        minutesAgo: DAY,
        toWork: true,
        text: 'Дом 22 по Набережной: батареи ледяные, в комнате +14. Ребёнку год. Мой телефон 8 900 000-00-00, перезвоните!',
      },
      {
        id: 162,
        by: 11,
        minutesAgo: 20 * HOUR,
        toWork: true,
        text: 'В школе № 2 дети сидят в куртках. Кто проверяет температуру в классах?',
      },
    ],
  },
  {
    id: 107,
    by: 1,
    minutesAgo: 2 * DAY,
    toWork: true,
    text: 'Почему на детской площадке у дома культуры качели сняли в мае, а новых так и нет? Обещали к первому сентября.',
  },
];
