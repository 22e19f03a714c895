import { describe, expect, test } from 'vitest';
import { aDraft, approval, part, placing, returning, story, toBoth, toMain } from './story';

/**
 * Кожевниковский район, время Томска. Сообщение принято во вторник 3 ноября 2026 г. в 14:00: день короче на час
 * (до 17:00), 4 ноября — праздник, дальше четверг 5 ноября.
 */
const received = () => story('kozhevnikovo').taken('2026-11-03 14:00');
const routed = () => received().does('2026-11-03 14:10', toMain);

describe('Положение Кожевниковского района', () => {
  test('п. 2: 59-ФЗ не применяется', () => {
    expect(received().profile.regime59fz).toBe('notApplied');
  });

  test('п. 4 распоряжения: Координатора замещают начальник и юрист правового отдела', () => {
    const { roles, substitution } = received().profile;
    expect(substitution?.by.map((id) => roles[id]?.label)).toEqual([
      'начальник отдела правовой и кадровой работы',
      'специалист-юрист отдела правовой и кадровой работы',
    ]);
  });

  test('п. 5: принимаются в рабочие дни — пришедшее в праздник считается с начала рабочего дня', () => {
    const holiday = story('kozhevnikovo').taken('2026-11-04 12:00');
    expect(holiday.due('answer', '2026-11-04 12:00')).toBe('2026-11-05 17:00 running');
    expect(holiday.due('draft', '2026-11-04 12:00')).toBe('2026-11-05 15:00 running');
  });

  test('п. 6: перенаправить незамедлительно — счётчик прошедшего, просрочки нет', () => {
    expect(received().due('route', '2026-11-05 09:30')).toBe('immediate running');
    expect(received().deadline('route', '2026-11-05 09:30')?.elapsed).toBe(210); // 14:00–17:00 и 09:00–09:30
    expect(routed().due('route', '2026-11-05 09:30')).toBe('immediate met');
  });

  test('п. 6, внутренняя цель: напоминает, но просрочкой не бывает', () => {
    const other = story('kozhevnikovo', { routing: 'target' }).taken('2026-11-03 14:00');
    expect(other.due('routeTarget', '2026-11-05 12:00')).toBe('2026-11-03 14:30 running');
    expect(other.deadline('routeTarget', '2026-11-05 12:00')?.internal).toBe(true);
  });

  test('пп. 7, 9: в Департамент не позднее 7 рабочих часов — окончательный или промежуточный', () => {
    expect(received().due('answer', '2026-11-03 14:00')).toBe('2026-11-05 13:00 running');
    expect(received().due('answer', '2026-11-05 13:01')).toBe('2026-11-05 13:00 overdue');
    const final = routed()
      .does('2026-11-05 10:00', aDraft('d1'), approval('d1'))
      .does('2026-11-05 13:00', placing('d1', 'region'));
    expect(final.due('answer', '2026-11-05 14:00')).toBe('2026-11-05 13:00 met');
    const interim = routed()
      .does('2026-11-05 10:00', aDraft('d1', { kind: 'interim' }), approval('d1'))
      .does('2026-11-05 12:00', placing('d1', 'region'));
    expect(interim.due('answer', '2026-11-05 14:00')).toBe('2026-11-05 13:00 met');
  });

  test('п. 7, другое прочтение: промежуточный ответ обязателен всегда', () => {
    const final = story('kozhevnikovo', { interim: 'always' })
      .taken('2026-11-03 14:00')
      .does('2026-11-03 14:10', toMain)
      .does('2026-11-05 10:00', aDraft('d1'), approval('d1'))
      .does('2026-11-05 12:00', placing('d1', 'region'));
    expect(final.due('answer', '2026-11-05 12:30')).not.toContain('met');
  });

  test('п. 8: проект — не позднее чем за 2 часа до истечения срока пункта 7', () => {
    expect(routed().due('draft', '2026-11-05 09:00')).toBe('2026-11-05 11:00 running');
    expect(routed().does('2026-11-05 11:00', aDraft('d1')).due('draft', '2026-11-05 12:00')).toBe(
      '2026-11-05 11:00 met',
    );
  });

  test('п. 8, другое прочтение: 2 часа по часам на стене', () => {
    const late = story('kozhevnikovo', { twoHours: 'elapsed' }).taken('2026-11-03 16:00'); // 7 ч → чт 16:00 после обеда
    expect(late.due('answer', '2026-11-03 16:00')).toBe('2026-11-05 16:00 running');
    expect(late.due('draft', '2026-11-03 16:00')).toBe('2026-11-05 14:00 running');
    const lunch = story('kozhevnikovo', { twoHours: 'elapsed' }).taken('2026-11-03 15:00');
    expect(lunch.due('draft', '2026-11-03 15:00')).toBe('2026-11-05 13:00 running'); // обед не вычтен: рабочие 2 часа дали бы 12:00
    expect(story('kozhevnikovo').taken('2026-11-03 15:00').due('draft', '2026-11-03 15:00')).toBe(
      '2026-11-05 12:00 running',
    );
  });

  test('п. 9: согласование своего срока не имеет; размещает Департамент, не сеть', () => {
    const drafted = routed().does('2026-11-05 10:00', aDraft('d1'));
    expect(drafted.due('review', '2026-11-05 12:00')).toBe('none running');
    const approved = drafted.does('2026-11-05 10:30', approval('d1'));
    expect(approved.refusal('2026-11-05 11:00', placing('d1', 'network'))).toBe('п. 9');
    const sent = approved.does('2026-11-05 11:00', placing('d1', 'region'));
    expect(sent.profile.output.stopLabel).toBe('направлено в Департамент');
    expect(sent.deadline('regionPublishes', '2026-11-05 11:00')).toMatchObject({ mover: 'region', form: 'none' });
  });

  test('п. 9: доработка — внутри того же срока', () => {
    const returned = routed().does('2026-11-05 10:00', aDraft('d1')).does('2026-11-05 10:20', returning('d1', ''));
    expect(returned.due('rework', '2026-11-05 11:00')).toBe('none running');
    expect(returned.due('answer', '2026-11-05 11:00')).toBe('2026-11-05 13:00 running');
  });

  test('п. 10: проект окончательного ответа — не более 7 рабочих дней со дня направления промежуточного', () => {
    const interim = routed()
      .does('2026-11-03 15:00', aDraft('d1', { kind: 'interim' }), approval('d1'))
      .does('2026-11-03 15:30', placing('d1', 'region'));
    // 5, 6, 9, 10, 11, 12, 13 ноября
    expect(interim.due('finalDraft', '2026-11-05 09:00')).toBe('2026-11-13 18:00 running');
    const drafted = interim.does('2026-11-13 17:00', aDraft('d2'), approval('d2'));
    expect(drafted.due('finalDraft', '2026-11-16 09:00')).toBe('2026-11-13 18:00 met');
    expect(drafted.due('finalSent', '2026-11-16 09:00')).toBe('none running');
  });

  test('п. 10, другое прочтение: останавливает отправка в Департамент', () => {
    const interim = story('kozhevnikovo', { finalStop: 'sent' })
      .taken('2026-11-03 14:00')
      .does('2026-11-03 14:10', toMain)
      .does('2026-11-03 15:00', aDraft('d1', { kind: 'interim' }), approval('d1'))
      .does('2026-11-03 15:30', placing('d1', 'region'))
      .does('2026-11-13 17:00', aDraft('d2'), approval('d2'));
    expect(interim.due('finalDraft', '2026-11-16 09:00')).toBe('2026-11-13 18:00 overdue');
  });

  test('п. 11: очередность частей определяет Координатор, срока у частей нет', () => {
    const both = received().does('2026-11-03 14:10', toBoth);
    expect(both.refusal('2026-11-03 15:00', part('a-co'))).toBe('п. 11'); // вторая часть раньше первой
    const first = both.does('2026-11-03 15:00', part('a-main'));
    expect(first.refusal('2026-11-03 15:10', part('a-co'))).toBeNull();
    expect(first.due('part', '2026-11-05 09:00')).toBe('none running');
    expect(first.due('jointDraft', '2026-11-05 09:00')).toBe('2026-11-05 11:00 running');
    expect(first.deadline('jointDraft', '2026-11-05 09:00')?.mover).toBe('own');
  });

  test('п. 12: ответ на повторное сообщение называет меры или ход решения', () => {
    const repeat = received()
      .does('2026-11-03 14:05', { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'Та же улица.' })
      .does('2026-11-03 14:10', toMain)
      .does('2026-11-03 15:00', aDraft('d1'));
    expect(repeat.refusal('2026-11-03 15:30', approval('d1'))).toBe('п. 12');
    expect(
      repeat
        .does('2026-11-03 16:00', aDraft('d2', { supplies: ['progress'] }))
        .refusal('2026-11-03 16:10', approval('d2')),
    ).toBeNull();
  });

  test('п. 14: не подлежит обработке и ответу', () => {
    const declined = received().does('2026-11-03 14:05', {
      type: 'declineProcessing',
      groundId: 'intentToHarm',
      note: '',
    });
    expect(declined.theCase().ground?.clause).toBe('п. 14');
    expect(declined.due('answer', '2026-11-06 09:00')).toContain('cancelled');
  });

  test('п. 16: о недостатках — Главе, срока нет', () => {
    const found = routed().does('2026-11-05 12:00', {
      type: 'noteShortcoming',
      clause: 'п. 8',
      note: 'Проект опоздал.',
    });
    expect(found.due('shortcomings', '2026-11-06 12:00')).toBe('none running');
    expect(found.profile.memos.shortcomings?.to).toEqual(['head']);
  });

  test('п. 17: незамедлительный доклад Главе', () => {
    const flagged = received().does('2026-11-03 16:30', { type: 'flagSignificance', reason: 'Отопление всего села.' });
    expect(flagged.deadline('memo', '2026-11-05 09:30')).toMatchObject({
      form: 'immediate',
      state: 'running',
      elapsed: 60,
    });
  });

  test('п. 18: аккаунты отдела культуры — вне Положения', () => {
    expect(received().profile.scope.excludedPages[0]?.label).toContain('культуре');
  });
});
