import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mergeSettings } from '../../lib/backup/merge-settings';
import { settingsGain } from '../../lib/backup/settings-gain';
import { countingOf } from '../../entrypoints/desk/counting';
import { executorById } from '../../lib/office/executor-by-id';
import type { Office } from '../../lib/office/office';
import { startingTemplates } from '../../lib/office/starting-templates';
import { aDesk } from '../desk/a-desk';
import { nineToSix } from '../deadline/a-case';

const person = (id: string, name: string, active = true) => ({ id, name, role: 'coordinator', active });
const executor = (id: string, unit: string, contact = '') => ({
  id,
  unit,
  person: contact,
  email: '',
  phone: '',
  competence: '',
  week: null,
  active: true,
});
const entry = (id: string, name: string, executorId: string | null = null) => ({ id, name, executorId, keywords: [] });

const OFFICE: Office = {
  name: 'Курской округ',
  regulation: { id: 'kursk', edition: '2023-01-12' },
  readings: {},
  dayNames: {},
  hours: nineToSix,
  people: [person('ivanova', 'Иванова М. П.')],
  currentPersonId: 'ivanova',
  executors: [executor('unit-1', 'Отдел ЖКХ'), executor('e1', 'РЭС', 'Орлов')],
  topics: [entry('t1', 'Вода', 'unit-1')],
  places: [entry('p1', 'Курская')],
  substitutions: [],
};
const THEIRS: Office = {
  ...OFFICE,
  name: 'Другая администрация',
  regulation: { id: 'vorsino', edition: '2021-11-18' },
  hours: { ...nineToSix, zone: 'Asia/Yekaterinburg' },
  people: [person('petrov', 'Петров П. П.'), person('other', '«иванова» М. П'), person('ivanova', 'Переименованная')],
  currentPersonId: 'petrov',
  executors: [executor('unit-1', 'Переименованный'), executor('e9', 'рэс', ' Орлов '), executor('e2', 'Водоканал')],
  topics: [entry('t9', 'вода', 'e2'), entry('t2', 'Свет', 'e9'), entry('t3', 'Дороги', 'gone')],
  places: [entry('p1', 'Переименованное'), entry('p2', 'Мира, 5', 'e2')],
  substitutions: [
    { id: 's1', absentId: 'e9', actingId: 'e2', from: '2026-11-01', until: '2026-11-30' },
    { id: 's2', absentId: 'nobody', actingId: 'e2', from: '2026-11-01', until: '2026-11-30' },
  ],
};

const settings = (office: unknown, more: Record<string, unknown> = {}) =>
  new Map<string, unknown>([...(office === undefined ? [] : ([['office', office]] as const)), ...Object.entries(more)]);
const joined = (own: Map<string, unknown>, copy: Map<string, unknown>) =>
  (mergeSettings(own, copy).get('office') ?? own.get('office')) as Office;

describe('a living office that takes in a copy', () => {
  const own = settings(OFFICE);
  const office = joined(own, settings(THEIRS));

  it('keeps every word of its own: name, regulation, hours, who works, what the copy calls otherwise', () => {
    for (const key of ['name', 'regulation', 'hours', 'currentPersonId', 'readings', 'dayNames'] as const)
      expect(office[key]).toEqual(OFFICE[key]);
    for (const list of ['people', 'executors', 'topics', 'places'] as const)
      expect(office[list].slice(0, OFFICE[list].length)).toMatchObject(OFFICE[list]);
  });

  it('gets what it has under neither this id nor this name; a topic keeps its executor under his id here', () => {
    expect(office.executors.slice(2)).toEqual([executor('e2', 'Водоканал')]);
    expect(office.topics.slice(1)).toEqual([entry('t2', 'Свет', 'e1'), entry('t3', 'Дороги')]);
    expect(office.places.slice(1)).toEqual([entry('p2', 'Мира, 5', 'e2')]);
    expect(office.substitutions).toEqual([
      { id: 's1', absentId: 'e1', actingId: 'e2', from: '2026-11-01', until: '2026-11-30' },
    ]);
  });

  it('knows an executor of the same unit and name by his id there too, joined once or twice', () => {
    const ids = ({ executors }: Office) => executors.map(({ id, otherIds = [] }) => [id, ...otherIds]);
    expect(ids(office)).toEqual([['unit-1'], ['e1', 'e9'], ['e2']]);
    expect(executorById(office.executors, 'e9')).toMatchObject({ id: 'e1', unit: 'РЭС', person: 'Орлов' });
    expect(mergeSettings(settings(office), settings(THEIRS)).size).toBe(0);
    const back = joined(settings(THEIRS), settings(office));
    expect(ids(back)).toEqual([['unit-1'], ['e9', 'e1'], ['e2']]);
  });

  it('counts the week of an executor for cases that know him by his other id', async () => {
    const week = { '1': [['09:00', '10:00']] } as Office['hours']['week'];
    const desk = await aDesk({ executors: [{ ...executor('e1', 'РЭС'), week, otherIds: ['e9'] }] });
    const { clocks } = countingOf(desk, desk.office.regulation);
    expect(clocks.ofExecutor?.('e9')?.hoursOf('2026-02-02')).toEqual(clocks.ofExecutor?.('e1')?.hoursOf('2026-02-02'));
    expect(clocks.ofExecutor?.('e9')?.hoursOf('2026-02-02').intervals).toEqual([['09:00', '10:00']]);
  });

  it('gets a person of a name that is here for the history alone', () => {
    expect(office.people.slice(1)).toEqual([
      person('petrov', 'Петров П. П.'),
      person('other', '«иванова» М. П', false),
    ]);
  });

  it('says how many of each, and the second time there is nothing', () => {
    const changed = mergeSettings(own, settings(THEIRS));
    const gain = { people: 2, executors: 1, topics: 2, places: 1, substitutions: 1 };
    expect(settingsGain(own, changed)).toEqual({ ...gain, templates: 0, words: 0, views: 0, years: 0 });
    expect(mergeSettings(new Map([...own, ...changed]), settings(THEIRS)).size).toBe(0);
  });

  it('gets templates and words of its checks that are missing; its reminders and what it checks stay', () => {
    const word = (text: string) => ({ list: 'promises', text, instead: '' });
    const template = { id: 'x', title: 'Отлов собак', kind: 'final', topics: [], text: 'Отловили.' };
    const copy = settings(THEIRS, {
      templates: [...startingTemplates.slice(1), { ...template, id: 'y', title: 'СДЕЛАНО' }, template],
      answerWords: { added: [word('в рабочем порядке'), word('Решим')], off: [word('постараемся')] },
      reminders: { own: false },
      reportPapers: { 'month 2026-10-01 2026-10-31': { commentary: 'их' }, b: { commentary: 'их' } },
    });
    const living = settings(OFFICE, {
      answerWords: { added: [word('решим')], off: [] },
      reportPapers: { b: { commentary: 'свой' } },
    });
    const changed = mergeSettings(living, copy);
    expect(changed.get('templates')).toEqual([...startingTemplates, template]);
    expect(changed.get('answerWords')).toEqual({ added: [word('решим'), word('в рабочем порядке')], off: [] });
    expect(changed.has('reminders')).toBe(false);
    expect(changed.get('reportPapers')).toEqual({
      'month 2026-10-01 2026-10-31': { commentary: 'их' },
      b: { commentary: 'свой' },
    });
    expect(settingsGain(living, changed)).toMatchObject({ templates: 1, words: 1 });
  });

  it('is not touched by an office that cannot be read', () => {
    expect(mergeSettings(own, settings({ ...THEIRS, people: 'nobody' })).size).toBe(0);
  });
});

describe('where no office was set up', () => {
  it('that of the copy comes whole, with all that belongs to it', () => {
    const copy = settings(THEIRS, { reminders: { own: false }, templates: [], retentionMonths: 12 });
    const changed = mergeSettings(settings(undefined, { firstPerson: 'here', retentionMonths: null }), copy);
    expect(changed.get('office')).toEqual(THEIRS);
    expect(changed.get('reminders')).toEqual({ own: false });
    expect(changed.get('templates')).toEqual([]);
    expect(changed.has('firstPerson')).toBe(false);
    expect(changed.has('retentionMonths')).toBe(false);
    expect(settingsGain(new Map(), changed)).toMatchObject({
      people: 3,
      executors: 3,
      topics: 3,
      places: 2,
      templates: 0,
    });
  });

  it('settings that this version could not read stand aside, not lost', () => {
    const unread = { name: 'Администрация', executors: [{ form: 'of a later version' }] };
    const changed = mergeSettings(settings(unread), settings(THEIRS));
    expect(changed.get('office')).toEqual(THEIRS);
    expect(changed.get('officeNotRead')).toEqual(unread);
    expect(mergeSettings(settings(unread), settings({})).size).toBe(0);
  });
});
