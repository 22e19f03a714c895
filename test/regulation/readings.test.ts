import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { profileOf } from '../../lib/regulation/profile-of';
import { regulationProfile, type RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';

const editions = {
  kursk: '2023-01-12',
  kozhevnikovo: '2020',
  akhtubinsk: '2020-05-28',
  vorsino: '2021-11-18',
  krasnoufimsk: '2021-07-28',
};

function read(id: keyof typeof editions, chosen: Record<string, string> = {}): RegulationProfile {
  const profile = profileOf(builtInProfiles, id, editions[id]);
  if (!profile) throw new Error(id);
  return withReadings(profile, chosen);
}

test('without a choice, and with a choice of another edition, the profile stays the very same', () => {
  for (const profile of builtInProfiles) {
    const defaults = Object.fromEntries(Object.entries(profile.readings).map(([id, reading]) => [id, reading.default]));
    expect(withReadings(profile, {})).toBe(profile);
    expect(withReadings(profile, defaults)).toBe(profile);
    expect(
      withReadings(profile, { gone: 'x', ...Object.fromEntries(Object.keys(defaults).map((id) => [id, 'gone'])) }),
    ).toBe(profile);
  }
});

test('every reading offers at least two ways, asks in words and shows the words of the act', () => {
  for (const { readings } of builtInProfiles)
    for (const { options, question, quote, clause } of Object.values(readings)) {
      expect(Object.keys(options).length).toBeGreaterThan(1);
      expect(question).toMatch(/\?$/);
      expect(quote.length).toBeGreaterThan(10);
      expect(clause).toMatch(/^п{1,2}\. /);
    }
});

test('every choice of every reading at once leaves a whole profile', () => {
  for (const profile of builtInProfiles) {
    const choices = Object.entries(profile.readings).reduce<Record<string, string>[]>(
      (made, [id, { options }]) =>
        made.flatMap((one) => Object.keys(options).map((option) => ({ ...one, [id]: option }))),
      [{}],
    );
    for (const chosen of choices)
      expect(regulationProfile.safeParse({ ...withReadings(profile, chosen), readings: {} }).success).toBe(true);
  }
});

test('every other way changes something, and says so in the profile', () => {
  const idle = builtInProfiles.flatMap((profile) =>
    Object.entries(profile.readings).flatMap(([id, reading]) =>
      Object.keys(reading.options)
        .filter((option) => option !== reading.default)
        .filter((option) => isDeepStrictEqual(withReadings(profile, { [id]: option }), profile))
        .map((option) => `${profile.id}: ${id}=${option}`),
    ),
  );
  expect(idle).toEqual([]);
});

describe('what each ambiguity of the five changes', () => {
  const due = (profile: RegulationProfile, id: string) => profile.deadlines[id]?.due;

  test('№1 Курской п. 10: 9 рабочих часов от выявления или от направления', () => {
    expect(due(read('kursk'), 'answer')).toMatchObject({ event: 'detected' });
    expect(due(read('kursk', { answerStart: 'assigned' }), 'answer')).toMatchObject({
      event: 'assigned',
      limit: { amount: 9 },
    });
  });

  test('№2 Ворсино п. 2.2: 3 рабочих часа от специалиста или от страницы', () => {
    expect(due(read('vorsino'), 'draft')).toMatchObject({ event: 'assigned' });
    expect(due(read('vorsino', { draftStart: 'received' }), 'draft')).toMatchObject({ event: 'received' });
  });

  test('№3 Кожевниково пп. 7, 9: любой ответ или обязательно промежуточный', () => {
    expect(read('kozhevnikovo').deadlines['answer']?.satisfiedBy).toEqual(['interimPlaced', 'finalPlaced']);
    expect(read('kozhevnikovo', { interim: 'always' }).deadlines['answer']?.satisfiedBy).toEqual(['interimPlaced']);
  });

  test('№5 Ахтубинск: срок не установлен, цель — только внутренняя', () => {
    expect(
      Object.values(read('akhtubinsk').deadlines)
        .filter(({ due: { type } }) => type !== 'none')
        .map(({ provenance }) => provenance.clause),
    ).toEqual(['п. 3.2.1', 'п. 3.2.1']);
    const target = read('akhtubinsk', { noTerm: 'target' });
    expect(target.deadlines['answerTarget']).toMatchObject({ nature: 'internal', due: { type: 'declared' } });
    expect(caseRules(target).declaredDeadlines).toEqual(['answerTarget']);
  });

  test.each([
    ['kursk', 'minutes', ['returnNotOurs', 'returnNotOursByCoExecutor', 'review', 'rework', 'publish', 'partReview']],
    ['vorsino', 'minutes', ['review', 'rework', 'publish']],
  ] as const)('№6 %s: минуты рабочие или по часам на стене', (id, reading, ids) => {
    const other = read(id, { [reading]: 'elapsed' });
    for (const deadline of ids) {
      expect(due(read(id), deadline)).toMatchObject({ limit: { clock: 'working' } });
      expect(due(other, deadline)).toMatchObject({ limit: { clock: 'elapsed' } });
    }
  });

  test('№6 Кожевниково п. 8: 2 часа рабочие или по часам на стене', () => {
    expect(due(read('kozhevnikovo', { twoHours: 'elapsed' }), 'draft')).toMatchObject({
      lead: { amount: 2, clock: 'elapsed' },
    });
  });

  test('№8 Ворсино п. 2.7: от публикации или от поступления', () => {
    expect(due(read('vorsino'), 'explanation')).toMatchObject({ event: 'published' });
    for (const id of ['explanation', 'explanationWindow'])
      expect(due(read('vorsino', { explanationStart: 'received' }), id)).toMatchObject({ event: 'received' });
  });

  test('№11 Ахтубинск: размещает координатор или исполнитель', () => {
    expect(read('akhtubinsk').acts['publish']?.by).toBe('coordinator');
    expect(read('akhtubinsk', { publisher: 'executor' })).toMatchObject({
      output: { by: 'executor' },
      acts: { publish: { by: 'executor' } },
    });
  });

  test('№12 Кожевниково п. 10: останавливает проект или отправка', () => {
    const sent = read('kozhevnikovo', { finalStop: 'sent' });
    expect(sent.deadlines['finalDraft']).toMatchObject({ act: 'send', satisfiedBy: ['finalPlaced'] });
    expect(sent.deadlines['finalSent']).toBeUndefined();
  });

  test('№17 Курской п. 22: 10-е на выходном', () => {
    expect(read('kursk').reports['monthly']?.schedule).toMatchObject({ dueDay: 10, rollover: 'none' });
    expect(read('kursk', { reportDay: 'nextWorkingDay' }).reports['monthly']?.schedule).toMatchObject({
      dueDay: 10,
      rollover: 'nextWorkingDay',
    });
  });

  test('№19 Курской п. 8(1): своё слово или три категории, сроки те же', () => {
    const three = read('kursk', { severity: 'three' });
    expect(Object.keys(three.categories)).toEqual(['ordinary', 'solvable', 'high']);
    expect(three.deadlines).toEqual(read('kursk').deadlines);
  });

  test('№24 Ворсино п. 3.3: второй согласующий', () => {
    expect(caseRules(read('vorsino')).fourEyes).toBe(false);
    expect(caseRules(read('vorsino', { fourEyes: 'second' })).fourEyes).toBe(true);
  });

  test('№25 Красноуфимск п. 10: от прочтения или от выявления', () => {
    expect(due(read('krasnoufimsk'), 'route')).toMatchObject({ event: 'read' });
    expect(due(read('krasnoufimsk', { routeStart: 'detected' }), 'route')).toMatchObject({ event: 'detected' });
  });

  test.each(['kozhevnikovo', 'krasnoufimsk'] as const)('№28 %s: кто составляет общий ответ', (id) => {
    expect(caseRules(read(id)).composer.who).toBe('coordinator');
    expect(caseRules(read(id, { composer: 'main' })).composer.who).toBe('main');
  });

  test.each(['akhtubinsk', 'krasnoufimsk'] as const)('№30 %s: 2 часа от исполнителя или от выявления', (id) => {
    expect(due(read(id), 'part')).toMatchObject({ event: 'coAssigned' });
    const other = read(id, { partStart: 'detected' });
    expect(due(other, 'part')).toMatchObject({ event: 'detected' });
    expect(other.deadlines['partOfMain']).toBeUndefined();
  });
});

test('every row of the table of ambiguities stands in the profile it speaks of, as a switch or as a note', () => {
  const rows: Record<string, number[]> = {
    kursk: [1, 6, 10, 11, 12, 15, 17, 18, 19, 27, 29, 31],
    kozhevnikovo: [3, 6, 10, 11, 12, 15, 20, 21, 27, 28, 31],
    akhtubinsk: [5, 11, 14, 15, 16, 21, 27, 30, 31],
    vorsino: [2, 6, 7, 8, 9, 11, 14, 15, 21, 22, 23, 24, 27, 33],
    krasnoufimsk: [4, 6, 11, 14, 15, 16, 25, 26, 27, 28, 29, 30, 31],
  };
  const told = builtInProfiles.map(({ id, readings, notes }) => {
    const numbers = [...Object.values(readings), ...notes].flatMap(({ number }) =>
      number === undefined ? [] : [number],
    );
    return [id, [...new Set(numbers)].sort((a, b) => a - b)];
  });
  expect(Object.fromEntries(told)).toEqual(rows);
});
