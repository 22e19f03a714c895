import type { PersonalKind } from './answer-rule';
import { cyrillic } from './cyrillic';

interface Place {
  start: number;
  end: number;
  kind: PersonalKind;
}

interface Look {
  kind: PersonalKind;
  pattern: RegExp;
  /** Says no to what only looks so; `before` is what stands in the forty characters before it. */
  unless?: (found: string, before: string, after: string) => boolean;
}

const OFFICIAL = cyrillic(
  String.raw`(?:прием\w+|(?:рабоч|служебн)\w+\s+тел\w*|диспетчер\w*|горяч\w+\s+лини\w+|еддс|дежурн\w+|отдел\w*|управлени\w+|администраци\w+|служб\w+|инспекци\w+|водоканал\w*|муп|мку|мфц|ооо|ук|компани\w+|регистратур\w+|больниц\w+|поликлиник\w+|школ\w+|библиотек\w+|дом\w+\s+культуры|справочн\w+|единый|бесплатн\w+|контакт-центр\w*|кабинет\w*|центр\w*|росреестр\w*|полици\w+|оператор\w*|фонд\w*|запис\w+)`,
);
const OF_PERSON = cyrillic(
  String.raw`\b(?:ваш\w*|вас|вами|его|ее|заявител\w*|жител\w+|гражданин\w*|гражданк\w+|соседк\w+|сосед\w*|гр\.|автор\w*|абонент\w*|личн\w+|мобильн\w+|сотов\w+|бабушк\w+|мам\w+|собственник\w*)`,
);
const TELEPHONE = cyrillic(
  String.raw`\b(?:тел\b|телефон\w*|звонит\w*|позвонит\w*|перезвон\w*|номер\w*|набер\w+|сотов\w+|мобильн\w+)`,
);
const CARD = cyrillic(String.raw`\bкарт(?:а|у|ы|е|ой)\s*(?:№\s*|\w+\s*)?$`);
const NUMBERED = cyrillic(String.raw`(?:№|\b(?:заявк\w*|обращени\w*|лицев\w+\s+счет\w*|договор\w*))\s*(?:№\s*)?$`);
const VEHICLE = cyrillic(
  String.raw`\b(?:мотоцикл\w*|мопед\w*|прицеп\w*|такси|автомобил\w*|машин\w+|автобус\w*|госномер\w*|гос\.\s?номер\w*|номер\w*)(?:\s+\w+)?[\s:№]*$`,
);
const FORM_OFFICE =
  /^(?:adm|admin|administr|info|priem|priemnaya|mail|office|mup|mku|edds|uk|zhkh|gkh|post|contact|kanc|org|otdel|press|gorod|rayon|okrug|selo|shkola|school|obr|kult|sp)|(?:adm|raion|rayon|okrug|vodokanal|zhkh)/iu;

const LOOKS: readonly Look[] = [
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,}/giu,
    unless: isOfficialMail,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d-])(?:\+7|8|7)[\s(.-]{0,2}\d{3,5}[\s).-]{0,2}\d{1,3}[\s.-]?\d{2}[\s.-]?\d{2}(?![\d-]|\s?руб)/gu,
    unless: isOfficialPhone,
  },
  { kind: 'phone', pattern: /(?<![\d+.,№-])9\d{2}[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}(?![\d-]|\s?(?:руб|тыс|млн))/gu },
  {
    kind: 'phone',
    pattern: /(?<![\d+.,№-])9\d{9}(?![\d-])/gu,
    // Ten digits in one piece are a telephone only where they are said to be one.
    unless: (found, before) => before.search(TELEPHONE) < 0 || isOfficialPhone(`8${found}`, before),
  },
  {
    kind: 'flat',
    pattern: cyrillic(
      String.raw`\b(?:кв\.?\s?(?:№\s?)?(?!20\d\d)\d{1,4}(?!\s?(?:м\b|квартал|год|м2|[.,]\d))|квартир(?:а|ы|е|у|ой|ах)\s+(?:номер\s+)?№?\s?\d{1,4}(?!\s?(?:м\b|-?комнатн|-?х)))`,
    ),
    unless: (_found, before) =>
      /(?:\d|[IVX])\s*$/u.test(before) && !/(?:д|дом|корп)[а-я.]*\s*\d+[а-я]?\s*$/iu.test(before),
  },
  {
    kind: 'flat',
    pattern: cyrillic(
      String.raw`\b(?:ул|пер|пр|просп|адресу:?)\.?\s?[\w\s-]{3,30},?\s?(?:д\.?\s?)?\d{1,3}\w?\s?[-–]\s?\d{1,3}(?![\d.:-])`,
    ),
    unless: (found) => /дом(?:а|ов|ам)/iu.test(found),
  },
  {
    kind: 'flat',
    pattern: cyrillic(
      String.raw`\b(?:(?:из|в)\s+\d{1,3}\s?-?\s?(?:й|ю|ой|ую)|(?:жител\w+|жиль?ц\w*|жилец|сосед\w*)\s+(?:из\s+)?\d{1,3})\s+квартир(?:ы|е|у|ой)\b`,
    ),
  },
  {
    kind: 'passport',
    pattern: cyrillic(String.raw`\b\d{2}\s?\d{2},?\s?(?:(?:№|номер)\s?)?\d{6}\b`),
    unless: (_found, before) => before.search(cyrillic(String.raw`паспорт|сери[ияюей]`)) < 0,
  },
  { kind: 'snils', pattern: /(?<![\d-])\d{3}-\d{3}-\d{3}[\s-]\d{2}(?![\d-])/gu },
  {
    kind: 'snils',
    pattern: /(?<!\d)(?:\d{3}[\s-]?){3}\d{2}(?!\d)/gu,
    unless: (_found, before) => !/снилс/iu.test(before),
  },
  {
    kind: 'card',
    pattern: /(?<!\d)(?:\d{4}[\s-]?){3}\d{4}(?![\d-])/gu,
    unless: (found, before) => !hasLuhnSum(found) && before.search(CARD) < 0,
  },
  {
    kind: 'plate',
    pattern:
      /(?<![\p{L}\d])[АВЕКМНОРСТУХABEKMHOPCTYX]\s?\d{3}\s?[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\s?\d{2,3}(?![\p{L}\d])/giu,
    unless: (found) => /^.\s?000/.test(found),
  },
  {
    // A motorcycle's, a trailer's, a taxi's: letters and digits that may be a document's number too.
    kind: 'plate',
    pattern: /(?<![\p{L}\d])(?:\d{4}\s?[АВЕКМНОРСТУХ]{2}|[АВЕКМНОРСТУХ]{2}\s?\d{3,4})\s?\d{2,3}(?![\p{L}\d])/giu,
    unless: (_found, before) => before.search(VEHICLE) < 0,
  },
  {
    kind: 'birth',
    pattern: cyrillic(
      String.raw`\b(?:(?:дата\s+рождения|родил\w+|рожденн\w+)\s*:?\s*\d{1,2}[.\s](?:\d{2}|\w+)[.\s]\d{4}|\d{1,2}\.\d{2}\.\d{4}\s*(?:г\.?\s?р\.?\b|года\s+рождения)|\d{4}\s*(?:г\.\s?р\.|года\s+рождения))`,
    ),
    unless: (found) => /(?:здани|дом|дорог)/iu.test(found),
  },
  {
    kind: 'inn',
    pattern: /(?<!\d)\d{12}(?!\d)/gu,
    unless: (_found, before) => !/инн/iu.test(before) || /(?:организац|ООО|МУП|компан)/u.test(before),
  },
  {
    kind: 'home',
    pattern: cyrillic(
      String.raw`\b(?:проживающ\w+|проживает\w*|зарегистрирован\w*|прописан\w*|живет|живущ\w+)\s+(?:\w+\s+)?(?:по\s+адресу:?|на)\s+[^!?\n]{0,50}?\d+`,
    ),
    unless: (found) => /(?:дет|человек|семей|жител)\S*\s*$/iu.test(found),
  },
  {
    kind: 'name',
    pattern:
      /(?<![\p{L}])(?:гр\.|[Гг]раждан(?:ин|ина|ину|ином|ка|ки|ке|ку|кой)|[Сс]осед(?:у|а|ом|ка|ки|ке|ку|кой)?|[Зз]аявител(?:ь|я|ю|ем|ьница|ьницы)|[Дд]олжник(?:а|у|ом)?|[Нн]арушител(?:ь|я|ю|ем))\s+[А-Я][а-я]+(?:\s+[А-Я](?:\.\s?(?:[А-Я]\.)?|[а-я]+))?/gu,
    unless: (found) => /Федераци|Росси/u.test(found),
  },
];

/** Personal data of somebody in a folded text. What is in `ownContacts` of the office is there to be named. */
export function personalDataIn(text: string, ownContacts: readonly string[]): readonly Place[] {
  const own = ownContacts.map(plain).filter((contact) => contact.length > 4);
  const found: Place[] = [];
  for (const { kind, pattern, unless } of LOOKS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const [start, end] = [index, index + match.length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      if (own.some((contact) => plain(match).includes(contact) || contact.includes(plain(match)))) continue;
      if (unless?.(match, text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40))) continue;
      found.push({ start, end, kind });
    }
  }
  return found;
}

/** Telephones without their marks and their first 8 or +7; addresses in small letters. */
function plain(contact: string): string {
  const lower = contact.trim().toLowerCase();
  return lower.includes('@') ? lower : lower.replaceAll(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');
}

function isOfficialMail(found: string): boolean {
  const [name = '', domain = ''] = found.toLowerCase().split('@');
  return FORM_OFFICE.test(name) || /(?:gov|gosuslugi|adm|gosweb|mvd|fns|nalog)[^@]*$/u.test(domain);
}

function isOfficialPhone(found: string, before: string): boolean {
  if (before.search(NUMBERED) >= 0) return true;
  const digits = found.replaceAll(/\D/g, '').slice(1);
  if (digits.startsWith('800')) return true;
  if (before.search(OF_PERSON) >= 0) return false;
  if (digits.startsWith('9')) return before.search(OFFICIAL) >= 0;
  // A number with a town's code is an office's, unless it is said to be somebody's.
  return true;
}

/** The last digit of a card's number follows from the others (ISO/IEC 7812-1). */
function hasLuhnSum(found: string): boolean {
  const digits = Array.from(found.replaceAll(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((all, digit, place) => {
    const twice = place % 2 === 1 ? digit * 2 : digit;
    return all + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
