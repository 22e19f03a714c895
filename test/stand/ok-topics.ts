import type { StandPost } from './story.ts';

const HOUR = 60;

/** Topics of a group in Odnoklassniki: one topic and four comments wait. Ids are topic and comment numbers. */
export const OK_TOPICS: readonly StandPost[] = [
  {
    id: 155500001,
    by: 8,
    minutesAgo: 50,
    toWork: true,
    text: 'Запись к терапевту в поликлинику только через две недели. Пожилым людям что делать? Регистратура трубку не берёт.',
    comments: [
      { id: 9001, by: 9, minutesAgo: 44, text: 'Через портал талоны появляются в 7 утра.' },
      {
        id: 9002,
        by: 10,
        minutesAgo: 30,
        toWork: true,
        text: 'А мост через Талую когда откроют? Скорая едет в объезд сорок минут!',
      },
    ],
  },
  {
    id: 155500002,
    by: 'community',
    minutesAgo: 7 * HOUR,
    photo: 150,
    text: 'Приглашаем жителей на субботник в парк Победы. Сбор в десять у главного входа.',
    comments: [
      {
        id: 9011,
        by: 0,
        minutesAgo: 6 * HOUR,
        toWork: true,
        text: 'Тротуар на Советской не чистят совсем, каток. Вчера соседка сломала руку.',
      },
      {
        id: 9012,
        by: 11,
        minutesAgo: 5 * HOUR,
        text: 'Интернета в Малых Ключах нет неделю, вышку обещали в 2024-м.',
        toWork: true,
      },
      { id: 9013, by: 7, minutesAgo: 4 * HOUR, text: 'Придём всей семьёй 🙂' },
    ],
  },
  { id: 155500900, by: 'community', minutesAgo: 8 * HOUR, advertisement: true, text: 'Выгодный кредит наличными.' },
  {
    id: 155500003,
    by: 'community',
    minutesAgo: 30 * HOUR,
    text: 'Поздравляем наших спортсменов!',
    repost: {
      ownerId: 70000009999,
      id: 155400001,
      name: 'Спорт района',
      text: 'Золото областных соревнований по лыжам!',
    },
    comments: [
      {
        id: 9021,
        by: 6,
        minutesAgo: 28 * HOUR,
        toWork: true,
        text: 'Освещения на лыжне нет, дети тренируются в темноте. Будет ли ремонт опор?',
      },
    ],
  },
];
