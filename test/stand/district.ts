/** Everybody and everything here is invented: no such district, community or person exists. */
export interface Person {
  id: number;
  name: string;
  /** Colour of the round picture, degrees of the colour wheel. */
  hue: number;
}

export interface Community {
  /** Number in the address: VK owner without the minus, OK group id. */
  id: number;
  slug: string;
  name: string;
  about: string;
  hue: number;
}

export const ADMINISTRATION: Community = {
  id: 219000001,
  slug: 'zarechny',
  name: 'Администрация Заречного района',
  about: 'Официальное сообщество. Ответим на вопросы жителей',
  hue: 210,
};

export const OVERHEARD: Community = {
  id: 219000002,
  slug: 'zarechny_live',
  name: 'Подслушано в Заречном',
  about: 'Новости и жизнь района глазами жителей',
  hue: 330,
};

export const OK_GROUP: Community = {
  id: 70000001234,
  slug: 'zarechny',
  name: 'Заречный район: новости и вопросы',
  about: 'Группа жителей Заречного района',
  hue: 28,
};

const NAMES = [
  'Анна Ключникова',
  'Пётр Заозёрный',
  'Марина Вешнякова',
  'Олег Тимонин',
  'Галина Степановна Рябова',
  'Илья Прохоренко',
  'Светлана Мостовая',
  'Тимур Галеев',
  'Екатерина Лугова',
  'Николай Бережной',
  'Жанна Полевая',
  'Константин Константинопольский-Задорожный',
];

/** Residents by number: `RESIDENTS[0]` is `id` 501000. */
export const RESIDENTS: readonly Person[] = NAMES.map((name, index) => ({
  id: 501000 + index,
  name,
  hue: (index * 67) % 360,
}));

/** The n-th resident, counted round and round. */
export function resident(index: number): Person {
  const person = RESIDENTS[index % RESIDENTS.length];
  if (!person) throw new Error('the district has no residents');
  return person;
}
