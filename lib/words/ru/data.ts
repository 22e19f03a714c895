/** What the program keeps on this computer: is it whole, is there a copy of it. */
export const data = {
  title: 'Данные',
  stop: 'Остановить',
  stopped: 'Остановлено. Можно начать заново в любую минуту.',
  progress: (done: string, total: string) => `${done} из ${total}`,
  check: {
    title: 'Проверка журнала',
    lead: 'Сверяет каждую запись, текст и файл с тем, что было записано когда-то. Ничего не меняет, работать можно дальше.',
    start: 'Проверить журнал',
    under: 'Журнал проверяется',
    whole: 'Журнал цел.',
    broken: (n: number) => (n === 1 ? 'Найдено повреждение.' : `Повреждено мест: ${n}.`),
    seen: (cases: string, events: string, contents: string) =>
      `Карточек: ${cases}, записей: ${events}, текстов и файлов: ${contents}.`,
    absent: (n: string) => `Текстов и файлов, которых уже нет (стёрты): ${n}.`,
    first: 'Первое повреждение:',
    breaks: {
      order: 'записи нет на месте',
      chain: 'запись не та, что была сделана: она изменена или ей предшествовала другая',
      replay: 'из записей не складывается карточка',
      text: 'текст не тот, что был записан',
      file: 'файл не тот, что был приложен',
    },
    place: (number: string, event: string) => `карточка ${number}, ${event}`,
    event: (seq: number, what: string) => `запись ${seq} («${what}»)`,
    missingEvent: (seq: number) => `запись ${seq}`,
    unknownCase: 'без номера',
    nowhere: 'ни одна карточка на него не ссылается',
    what: (place: string, what: string) => `${place}: ${what}.`,
    advice: 'Сделайте копию того, что есть, и восстановите данные из последней хорошей копии: недостающее добавится.',
    wrongRows: (n: string) =>
      `Списки расходятся с журналом, строк: ${n}. Журнал главнее: списки можно составить по нему заново.`,
    rebuild: 'Пересобрать списки',
    rebuilding: 'Списки составляются заново',
    rebuilt: (n: string) => `Списки составлены заново, карточек: ${n}.`,
  },
};
