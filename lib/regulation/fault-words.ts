import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const sections: Record<string, string> = {
  act: 'действие',
  acts: 'действия',
  amount: 'число',
  answerKinds: 'виды ответа',
  by: 'кто',
  calendar: 'календарь',
  calendars: 'календари',
  cast: 'кто есть кто',
  categories: 'категории',
  classification: 'разметка сообщения',
  clause: 'пункт',
  clock: 'чьё время',
  coExecution: 'несколько исполнителей',
  counting: 'счёт дней',
  deadline: 'срок, от которого считают',
  deadlines: 'сроки',
  default: 'по умолчанию',
  defaultCalendar: 'основной календарь',
  dispositions: 'без ответа и разъяснения',
  due: 'когда истекает',
  edition: 'редакция',
  effective: 'действует',
  emits: 'что происходит',
  escalations: 'эскалации',
  event: 'с какого события',
  events: 'события',
  grounds: 'основания',
  jurisdiction: 'территория',
  key: 'по чему ищут',
  label: 'название',
  lead: 'за сколько до',
  levels: 'уровни',
  limit: 'предел',
  memos: 'доклады',
  notBefore: 'не раньше события',
  notLaterThan: 'но не позднее',
  notes: 'примечания',
  on: 'после какого события',
  options: 'варианты',
  output: 'куда уходит ответ',
  proofs: 'подтверждения',
  provenance: 'источник',
  quote: 'слова акта',
  reactions: 'реакции',
  readings: 'прочтения',
  repeat: 'повторное сообщение',
  reports: 'отчёты',
  required: 'обязательные поля',
  review: 'согласование',
  roles: 'роли',
  rollover: 'перенос с выходного',
  satisfiedBy: 'чем исполняется',
  rows: 'строки',
  schedule: 'когда',
  scope: 'область',
  substitution: 'замещение',
  tables: 'таблицы',
  title: 'название',
  unit: 'единица',
  weekendRule: 'выходные',
  when: 'при каком условии',
};

const examples: Record<string, string> = {
  amount: '30',
  clause: '"п. 12"',
  clock: '"working"',
  due: '{ "type": "after", "event": "detected", "limit": { "amount": 9, "unit": "hour", "clock": "working" } }',
  edition: '"2023-01-12"',
  id: '"kursk"',
  label: '"ответ размещён"',
  limit: '{ "amount": 30, "unit": "minute", "clock": "working" }',
  provenance: '{ "clause": "п. 12", "quote": "в течение 30 минут с момента согласования" }',
  quote: '"в течение 30 минут с момента согласования"',
  timeZone: '"Europe/Moscow"',
  type: '"after", "before", "fraction", "until", "lookup", "declared", "immediate" или "none"',
  unit: '"hour"',
  week: '{ "mon": [["09:00", "13:00"], ["14:00", "18:00"]] }',
  when: '{ "fact": "severity", "is": "high" }',
};

const types: Record<string, string> = {
  string: 'строка в кавычках',
  number: 'число',
  boolean: 'true или false',
  object: 'набор полей в фигурных скобках',
  record: 'набор полей в фигурных скобках',
  array: 'список в квадратных скобках',
  tuple: 'пара в квадратных скобках',
};

/** Where in the profile, in Russian words: «сроки → answer → предел → число». The whole profile if `path` is empty. */
export function placeWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'весь профиль';
  if (path[0] === 'act') return ['реквизиты акта', ...path.slice(1).map(String)].join(' → ');
  return path
    .map((step) => (typeof step === 'number' ? `№ ${step + 1}` : (sections[String(step)] ?? String(step))))
    .join(' → ');
}

/** What is wrong and what would be right, in Russian; undefined where the schema has words of its own. */
export function faultWords(issue: Issue): string | undefined {
  const field = (issue.path ?? []).findLast((step) => typeof step === 'string');
  const example = typeof field === 'string' ? examples[field] : undefined;
  const words = kindWords(issue);
  return words && example ? `${words}; например ${example}` : words;
}

function kindWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `поле обязательно: ${types[issue.expected] ?? issue.expected}`
        : `здесь нужно другое: ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `здесь можно только: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return `лишнее поле: ${issue.keys.join(', ')}; уберите его или исправьте имя`;
    case 'invalid_union':
      return 'ни одна из возможных форм не подходит';
    case 'too_small':
      return `слишком мало: нужно ${issue.inclusive ? 'не меньше' : 'больше'} ${issue.minimum}`;
    case 'too_big':
      return `слишком много: нужно ${issue.inclusive ? 'не больше' : 'меньше'} ${issue.maximum}`;
    case 'invalid_key':
      return 'имя из латинских букв и цифр, например finalAnswer';
    default:
      return undefined;
  }
}
