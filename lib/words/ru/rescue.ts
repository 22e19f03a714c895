/** Said where the database cannot be opened. */
export const rescue = {
  save: 'Сохранить всё, что читается, в файл',
  fileName: 'v-rabotu-spaseno',
  nothing: 'Браузер не открывает базу. Скопируйте папку профиля браузера и перезапустите его.',
  partly: (tables: string) => `Файл сохранён, но прочиталось не всё. Не прочитаны таблицы: ${tables}.`,
};
