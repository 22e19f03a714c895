import { describe, expect, it } from 'vitest';
import { carriedOut } from '../../lib/office/import/plan';
import { PLACE_COLUMNS, TOPIC_COLUMNS, planEntries } from '../../lib/office/import/plan-entries';
import { planExecutors } from '../../lib/office/import/plan-executors';
import { planMessages } from '../../lib/office/import/plan-messages';
import type { DictionaryEntry, Executor } from '../../lib/office/office';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';

/** Rows of a table as they would stand in a file without empty lines. */
const table = (...rows: string[]) => rows.map((row, index) => ({ line: index + 1, cells: row.split('|') }));

function executor(id: string, unit: string, person = '', more: Partial<Executor> = {}): Executor {
  return { id, unit, person, email: '', phone: '', competence: '', week: null, active: true, ...more };
}

const KNOWN = [
  executor('e1', 'Управление «ЖКХ»', '', { phone: '5-17-17' }),
  executor('e2', 'Общий отдел', 'Орлова А. А.'),
];

describe('a list of executors', () => {
  it('adds the new, fills in the known by unit, leaves what says nothing new', () => {
    const plan = planExecutors(
      table(
        'Подразделение|ФИО|E-mail|Телефон',
        'управление жкх|Петров П. П.|gkh@a.ru|',
        'Общий отдел|Орлова А.А.||',
        'Общий отдел|Орлова А. А.||',
        'Отдел культуры|Ким|kultura@a.ru|2-22',
      ),
      KNOWN,
    );
    expect(plan?.changed).toEqual([
      {
        line: 2,
        item: { ...KNOWN[0], person: 'Петров П. П.', email: 'gkh@a.ru' },
        changes: [
          { field: 'person', was: '', is: 'Петров П. П.' },
          { field: 'email', was: '', is: 'gkh@a.ru' },
        ],
      },
    ]);
    expect(plan?.added.map(({ line, item }) => [line, item.unit, item.person, item.active])).toEqual([
      [3, 'Общий отдел', 'Орлова А.А.', true],
      [5, 'Отдел культуры', 'Ким', true],
    ]);
    expect(plan?.same).toBe(1);
    const after = carriedOut(KNOWN, plan ?? { added: [], changed: [], same: 0, refused: [] }, () => 'new');
    expect(after.map(({ id, phone }) => [id, phone])).toEqual([
      ['e1', '5-17-17'],
      ['e2', ''],
      ['new', ''],
      ['new', '2-22'],
    ]);
  });

  it('refuses with the number of the line', () => {
    const plan = planExecutors(table('Отдел|Сотрудник|Почта', '|Ким|', 'Архив||сосед', 'Архив||', 'АРХИВ||'), KNOWN);
    expect(plan?.refused).toEqual([
      { line: 2, why: 'nameMissing', detail: 'Ким' },
      { line: 3, why: 'emailWrong', detail: 'сосед' },
      { line: 5, why: 'twice', detail: 'АРХИВ' },
    ]);
    expect(plan?.added).toHaveLength(1);
  });

  it('is not read without its column', () => {
    expect(planExecutors(table('Имя|Город', 'Анна|Курск'), KNOWN)).toBeNull();
    expect(planExecutors([], KNOWN)).toBeNull();
  });

  it('the 15 units of Ахтубинский район come with its profile (приложение), ready to be filled in', () => {
    const profile = builtInProfiles.find(({ id }) => id === 'akhtubinsk');
    if (!profile) throw new Error('no profile of Ахтубинский район');
    const { executors } = proposedOffice(profile);
    expect(executors).toHaveLength(15);
    const rows = executors.map(({ unit }, index) => `${unit.toUpperCase()}|Сотрудник ${index}`);
    const plan = planExecutors(table('Подразделение|Сотрудник', ...rows), executors);
    expect(plan?.changed).toHaveLength(15);
    expect(plan?.added).toEqual([]);
  });
});

describe('a list of topics or places', () => {
  const topics: DictionaryEntry[] = [{ id: 't1', name: 'Вода', executorId: 'e1', keywords: [] }];
  const plan = (...rows: string[]) => planEntries(table(...rows), TOPIC_COLUMNS, topics, KNOWN);

  it('names the executor by unit, by person or by both', () => {
    const found = plan('Тема|Исполнитель|Слова', 'Дороги|Управление ЖКХ|', 'Клубы|Орлова А. А.|танцы, хор', 'Прочее||');
    expect(found?.added.map(({ item }) => [item.name, item.executorId, item.keywords])).toEqual([
      ['Дороги', 'e1', []],
      ['Клубы', 'e2', ['танцы', 'хор']],
      ['Прочее', null, []],
    ]);
  });

  it('changes the executor and the words of a known one, and an empty cell erases nothing', () => {
    const found = plan('Тема|Исполнитель|Слова', 'вода|Общий отдел|кран');
    expect(found?.changed[0]?.item).toEqual({ id: 't1', name: 'Вода', executorId: 'e2', keywords: ['кран'] });
    expect(plan('Тема|Исполнитель|Слова', 'ВОДА||')?.same).toBe(1);
  });

  it('refuses an executor that is not in the directory, or is there twice, or was switched off', () => {
    const many = [...KNOWN, executor('e3', 'Общий отдел', 'Ким'), executor('e4', 'Архив', '', { active: false })];
    const rows = table('Место|Исполнитель', 'Рощино|Никто', 'Графский|Общий отдел', 'Эдиссия|Архив', 'Рощино|', '|');
    expect(planEntries(rows, PLACE_COLUMNS, [], many)?.refused).toEqual([
      { line: 2, why: 'executorUnknown', detail: 'Никто' },
      { line: 3, why: 'executorAmbiguous', detail: 'Общий отдел' },
      { line: 4, why: 'executorUnknown', detail: 'Архив' },
    ]);
  });
});

describe('a list of messages (mission.md row 142)', () => {
  const HEAD = 'Ссылка|Текст|Автор|Получено|Прочитано';
  const plan = (...rows: string[]) => planMessages(table(HEAD, ...rows), (url) => (url.endsWith('/known') ? 17 : null));

  it('reads times as they are written in Russia and by machines, on the wall clock', () => {
    const found = plan(
      'https://a.ru/1|Яма|Анна|20.11.2026 9:05|да',
      '|Свет||2026-11-20 14:30:15|20.11.2026 15:00',
      '|Снег||20.11.2026|нет',
      '|Лёд|||',
    );
    expect(found?.added.map(({ message }) => [message.received, message.read])).toEqual([
      ['2026-11-20T09:05', 'yes'],
      ['2026-11-20T14:30', '2026-11-20T15:00'],
      ['2026-11-20T00:00', null],
      [null, null],
    ]);
  });

  it('shows links that are in work already and those that stand twice', () => {
    const found = plan(
      'https://a.ru/known|Яма|||',
      'https://a.ru/2|Яма|||',
      'https://a.ru/2|Яма|||',
      '|Яма|||',
      '|Яма|||',
    );
    expect(found?.duplicates).toEqual([
      { line: 2, url: 'https://a.ru/known', number: 17, twin: null },
      { line: 4, url: 'https://a.ru/2', number: null, twin: 3 },
    ]);
    expect(found?.added.map(({ line }) => line)).toEqual([3, 5, 6]);
  });

  it.each([
    ['https://a.ru/1||||', 'textMissing', 'https://a.ru/1'],
    ['javascript:alert(1)|Яма|||', 'urlWrong', 'javascript:alert(1)'],
    ['|Яма||вчера|', 'timeWrong', 'вчера'],
    ['|Яма||31.02.2026 10:00|', 'timeWrong', '31.02.2026 10:00'],
    ['|Яма|||не помню', 'timeWrong', 'не помню'],
  ])('refuses %j', (row, why, detail) => {
    expect(plan(row)?.refused).toEqual([{ line: 2, why, detail }]);
  });
});
