import type { Template } from './template';

/**
 * A small set to begin with, for every regulation: which of them are offered follows from the kinds of answers that the
 * regulation knows. Built as an answer that says what was found, done, by when and by whom.
 */
export const startingTemplates: readonly Template[] = [
  {
    id: 'start-done',
    title: 'Сделано',
    kind: 'final',
    topics: [],
    text: 'Здравствуйте, {имя}! {что сделали} по адресу {адрес}. Работу выполнил {ответственный}. Фото прикладываем.',
  },
  {
    id: 'start-will-do',
    title: 'Сделаем к сроку',
    kind: 'final',
    topics: [],
    text: 'Здравствуйте, {имя}! Проверили: {что выяснили}. {что сделаем} до {срок}. Отвечает {ответственный}.',
  },
  {
    id: 'start-not-confirmed',
    title: 'Не подтвердилось',
    kind: 'final',
    topics: [],
    text: 'Здравствуйте, {имя}! Выехали по адресу {адрес} {когда}. {что увидели}. Фото прикладываем. Если мы смотрели не там, напишите, пожалуйста, точнее.',
  },
  {
    id: 'start-refusal',
    title: 'Не сможем, и почему',
    kind: 'final',
    topics: [],
    text: 'Здравствуйте, {имя}! Сделать это сейчас не сможем: {причина}. Что можно вместо этого: {что можно}. Подскажет {ответственный}.',
  },
  {
    id: 'start-repeat',
    title: 'Повторный вопрос',
    kind: 'final',
    topics: [],
    text: 'Здравствуйте, {имя}! Вы уже писали нам об этом. С тех пор {что сделали}. Осталось {что осталось}, закончим до {срок}. Отвечает {ответственный}.',
  },
  {
    id: 'start-interim',
    title: 'Ещё решаем',
    kind: 'interim',
    topics: [],
    text: 'Здравствуйте, {имя}! Ваш вопрос решаем: {что делается}. Окончательно ответим до {срок}. Занимается {ответственный}.',
  },
  {
    id: 'start-received',
    title: 'Приняли сообщение',
    kind: 'firstResponse',
    topics: [],
    text: 'Здравствуйте, {имя}! Сообщение получили, с ним работает {ответственный}. Ответим до {срок}.',
  },
  {
    id: 'start-where',
    title: 'Уточнить место',
    kind: 'clarification',
    topics: [],
    text: 'Здравствуйте, {имя}! Подскажите, пожалуйста, точное место: улицу и номер дома. Если есть фото, пришлите и его.',
  },
  {
    id: 'start-when',
    title: 'Уточнить время',
    kind: 'clarification',
    topics: [],
    text: 'Здравствуйте, {имя}! Когда это началось и повторяется ли? От этого зависит, кого направить.',
  },
  {
    id: 'start-not-ours',
    title: 'Этим занимаются другие',
    kind: 'explanation',
    topics: [],
    text: 'Здравствуйте, {имя}! Этим вопросом занимается {кто отвечает}: {как связаться}. Если понадобится помощь, напишите нам.',
  },
  {
    id: 'start-private',
    title: 'Попросить написать лично',
    kind: 'authorReply',
    topics: [],
    text: 'Здравствуйте, {имя}! Чтобы помочь, нужны ваши контакты. Пожалуйста, не пишите их в комментариях: пришлите в личные сообщения нашего сообщества.',
  },
  {
    id: 'start-thanks',
    title: 'Благодарность за сигнал',
    kind: 'piece',
    topics: [],
    text: 'Спасибо, что написали: так мы узнаём о проблеме раньше.',
  },
  {
    id: 'start-contact',
    title: 'Куда звонить',
    kind: 'piece',
    topics: [],
    text: 'Если повторится, звоните: {телефон}.',
  },
];
