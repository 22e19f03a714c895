import { cyrillic } from './cyrillic';

const MONTH = String.raw`(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w{0,2}`;
const DAY_NAME = String.raw`(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w{0,3}`;
const COUNT = String.raw`(?:\d+(?:[-–]х)?|одного|двух|трех|четырех|пяти|шести|семи|восьми|десяти|два|две|три|четыре|пять|семь|десять|нескольких)`;
const UNIT = String.raw`(?:минут\w*|час\w*|сут\w+|дн\w+|день|недел\w+|месяц\w*|год\w*)`;

/** Ways to name a day or a term. What begins with «от» is the date of a paper, which promises nothing. */
const TERMS = [
  String.raw`(?<!\bот\s)(?<!\bот\s\d{1,2}\s)\b\d{1,2}[.]\d{1,2}(?:[.]\d{2,4})?\b(?!\s*(?:%|руб|тыс|м\b|км))`,
  String.raw`(?<!\bот\s)\b\d{1,2}(?:-?го)?(?:\s?[-–—]\s?\d{1,2})?\s+${MONTH}\b`,
  String.raw`\b(?:в|к|до|на|с|по|конц\w+|начал\w+|середин\w+)\s+${MONTH}\b`,
  String.raw`\b(?:до|к|в|во|не\s+позднее|по)\s+(?:этот|эту|следующ\w+|ближайш\w+|этой)?\s*${DAY_NAME}\b`,
  String.raw`\b(?:до|к)\s+(?:конц\w|начал\w|середин\w)\s+(?:\w+\s+)?(?:дня|смены|недел\w|месяц\w|квартал\w|год\w|лета|осени|зимы|весны|${MONTH})`,
  String.raw`\b(?:в|во|на|к)\s+(?:конц\w|начал\w|середин\w|течени\w|перв\w+|втор\w+)\s+(?:\w+\s+){0,2}?(?:половин\w|недел\w|месяц\w|квартал\w|год\w|декад\w|${MONTH})`,
  String.raw`\b(?:в\s+течение|через|не\s+позднее(?:\s+чем\s+через)?|за)\s+(?:ближайш\w+\s+)?${COUNT}\s+(?:рабочих\s+|календарных\s+)?${UNIT}`,
  String.raw`\b(?:в\s+течение|через|за)\s+(?:рабочего\s+)?(?:час\w?|дня|день|сут\w+|недел\w|месяц\w?)\b`,
  String.raw`\b(?:на|в)\s+(?:этой|этих|эти|следующ\w+|будущ\w+|текущ\w+|ближайш\w+)\s+(?:недел\w|выходн\w+|месяц\w?|год\w|квартал\w)`,
  String.raw`\b(?:сегодня|завтра|послезавтра)\b`,
  String.raw`\b(?:весной|летом|осенью|зимой)\b`,
  String.raw`\b(?:[IV]{1,3}|\d)(?:-?[йм]|-?ом)?\s+квартал\w*`,
  String.raw`\b\d\s?кв\.\s?20\d\d`,
  String.raw`\b(?:в|до|к|на)\s+20\d\d\b`,
  String.raw`\b(?:до|к|в|с|не\s+позднее)\s+\d{1,2}(?::\d{2}|\s*час\w*)`,
  String.raw`\b(?:ежедневно|еженедельно|ежемесячно|круглосуточно|по\s+${DAY_NAME})`,
  String.raw`\b\d{1,2}(?:-?го)?\s+числа\b`,
].map(cyrillic);

/** Places in a folded text that name a day or a term, in no order. */
export function termsIn(text: string): readonly { start: number; end: number }[] {
  return TERMS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
