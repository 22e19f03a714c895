import type { StandPost } from './story.ts';

const HOUR = 60;

/** A residents' community in VK's classic design, as a guest sees it: two posts and two comments wait. */
export const VK_OVERHEARD: readonly StandPost[] = [
  {
    id: 301,
    by: 2,
    minutesAgo: 40,
    toWork: true,
    text: 'Стая собак у садика «Ромашка», шесть штук, без бирок. Сегодня бросились на женщину с коляской. Куда звонить??',
    comments: [
      { id: 302, by: 3, minutesAgo: 33, text: 'Ловили же в сентябре…' },
      {
        id: 303,
        by: 4,
        minutesAgo: 21,
        toWork: true,
        text: 'У рынка такая же стая, кормят их прямо из ларька. Примите меры!',
      },
    ],
  },
  {
    id: 310,
    by: 'community',
    minutesAgo: 5 * HOUR,
    text: 'Сосед прислал, делимся.',
    repost: {
      ownerId: -219000010,
      id: 12,
      name: 'Заречный спорт',
      text: 'В субботу на стадионе «Старт» матч ветеранов. Вход свободный.',
    },
  },
  { id: 901, by: 'community', minutesAgo: 6 * HOUR, advertisement: true, text: 'Доставка роллов за 30 минут.' },
  {
    id: 320,
    by: 5,
    minutesAgo: 26 * HOUR,
    toWork: true,
    photo: 200,
    text: 'После дождя по Овражной не пройти: ливнёвка забита, вода стоит по щиколотку у домов 5–11.',
    comments: [
      {
        id: 321,
        by: 6,
        minutesAgo: 25 * HOUR,
        text: 'Музыка из кафе «Причал» до трёх ночи, участковый не едет.',
        toWork: true,
      },
    ],
  },
];
