import { describe, expect, it } from 'vitest';
import { readOffice } from '../../lib/office/read-office';
import type { Office } from '../../lib/office/office';

const office: Office = {
  name: 'Ташлинский район',
  regulation: { id: 'kursk', edition: '1' },
  readings: { start: 'a' },
  dayNames: {},
  hours: {
    zone: 'Asia/Yekaterinburg',
    week: { '1': [['09:00', '13:00']], '5': [] },
    workingWeekend: 'weekday:5',
    localHolidays: ['2026-05-12'],
    localShortened: [],
    overrides: { '2026-05-13': [['10:00', '12:00']] },
  },
  people: [{ id: 'p', name: 'Иванова', role: 'coordinator', active: false }],
  currentPersonId: 'p',
  executors: [
    { id: 'e', unit: 'ЖКХ', person: '', email: '', phone: '', competence: 'вода', week: null, active: true },
    { id: 'f', unit: 'Село', person: '', email: '', phone: '', competence: '', week: { '2': [] }, active: true },
  ],
  topics: [{ id: 't', name: 'Вода', executorId: 'e', keywords: ['колонка'] }],
  places: [{ id: 's', name: 'Заречная', executorId: null, keywords: [] }],
  substitutions: [{ id: 'z', absentId: 'p', actingId: 'p', from: '2026-05-01', until: '2026-05-02' }],
};

describe('stored settings', () => {
  it('are read as they were written', () => {
    expect(readOffice(structuredClone(office))).toEqual(office);
  });

  it('of an earlier form get what came later', () => {
    const { substitutions: _later, ...earlier } = office;
    const [person] = office.people;
    const read = readOffice({ ...earlier, people: [{ id: person?.id, name: 'Иванова', role: '' }] });
    expect(read?.substitutions).toEqual([]);
    expect(read?.people[0]?.active).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'office'],
    ['no people', { ...office, people: undefined }],
    ['a person without a name', { ...office, people: [{ id: 'p', role: '' }] }],
    ['an entry that is no object', { ...office, topics: [null] }],
    ['an interval of three', { ...office, hours: { ...office.hours, week: { '1': [['09:00', '10:00', '11:00']] } } }],
    ['a strange Saturday', { ...office, hours: { ...office.hours, workingWeekend: 'weekday:8' } }],
  ])('with %s count as not made', (_what, stored) => {
    expect(readOffice(stored)).toBeNull();
  });
});
