/** Files that come with a draft. */
export const files = {
  title: 'Файлы к ответу',
  hint: (size: string) => `Хранятся только в этом браузере, один файл до ${size}.`,
  role: { attachment: 'файл', before: 'до', after: 'после' },
  add: { attachment: 'Приложить файл', before: 'Фото «до»', after: 'Фото «после»' },
  remove: 'Убрать',
  removeLabel: (name: string) => `Убрать файл ${name}`,
  save: 'Скачать',
  saveLabel: (name: string) => `Скачать файл ${name}`,
  attachByHand: 'Приложить вручную',
  tooBig: (name: string, size: string, limit: string) =>
    `Файл «${name}» — ${size}, а хранить можно до ${limit}. Уменьшите его или дайте ссылку в тексте.`,
  empty: (name: string) => `Файл «${name}» пустой. Выберите другой.`,
  gone: (name: string) =>
    `Файла «${name}» нет в этом браузере: он удалён по сроку хранения или остался в другом профиле.`,
  kilobytes: (n: string) => `${n} КБ`,
  megabytes: (n: string) => `${n} МБ`,
  gigabytes: (n: string) => `${n} ГБ`,
  named: (names: string) => `файлы: ${names}`,
};
