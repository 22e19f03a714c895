/** The edition a case runs under is not among those of the office; `message` is written for the person. */
export class MissingRegulationError extends Error {
  constructor(id: string, edition: string) {
    super(
      `Положения «${id}», редакция ${edition}, нет в расширении: сроки этой карточки не посчитать. ` +
        'Загрузите файл этой редакции в настройках, раздел «Положение».',
    );
    this.name = 'MissingRegulationError';
  }
}
