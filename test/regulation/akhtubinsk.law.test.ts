import { describe, expect, test } from 'vitest';
import { co } from '../case/steps';
import { wall } from '../deadline/a-case';
import { aDraft, approval, part, placing, returning, story, toBoth, toMain } from './story';

/**
 * Ахтубинский район, время Астрахани. Сообщение выявлено в четверг 11 июня 2026 г. в 15:00: день короче на час
 * (до 17:00), 12 июня — праздник, дальше понедельник 15 июня.
 */
const zone = 'Europe/Astrakhan';
const detected = () => story('akhtubinsk').taken('2026-06-11 15:00');
const routed = () => detected().does('2026-06-11 15:30', toMain);

describe('Положение Ахтубинского района', () => {
  test('п. 1.3: 59-ФЗ не применяется', () => {
    expect(detected().profile.regime59fz).toBe('notApplied');
  });

  test('приложение: 15 структурных подразделений', () => {
    expect(detected().profile.units?.names).toHaveLength(15);
  });

  test('п. 2.6: ежедневный просмотр — дело координатора, срока по карточке нет', () => {
    const { acts, deadlines } = detected().profile;
    expect(acts['monitor']).toMatchObject({ kind: 'monitor', by: 'coordinator' });
    expect(Object.values(deadlines).some(({ act }) => act === 'monitor')).toBe(false);
  });

  test('п. 3.1: срока направления, проекта и ответа нет — «срок не установлен», просрочки не бывает', () => {
    expect(detected().due('route', '2026-07-30 12:00')).toBe('none running');
    expect(routed().due('draft', '2026-07-30 12:00')).toBe('none running');
    expect(routed().due('answer', '2026-07-30 12:00')).toBe('none running');
  });

  test('п. 3.1, внутренняя цель: дату называет координатор, просрочкой она не считается', () => {
    const other = story('akhtubinsk', { noTerm: 'target' }).taken('2026-06-11 15:00');
    expect(other.due('answerTarget', '2026-06-11 15:00')).toBe('undeclared running');
    const named = other.does('2026-06-11 15:10', {
      type: 'declareDueDate',
      deadlineId: 'answerTarget',
      dueAt: Date.parse('2026-06-15T10:00:00Z'),
      namedBy: ['coordinator'],
      note: '',
    });
    expect(named.due('answerTarget', '2026-06-20 12:00')).toBe('2026-06-15 14:00 running');
  });

  test('п. 3.2.1: каждый из нескольких исполнителей — 2 рабочих часа с поступления к нему', () => {
    const both = detected().does('2026-06-11 15:30', toBoth);
    expect(both.due('part', '2026-06-11 16:00')).toBe('2026-06-15 09:30 running'); // 1 ч 30 мин до 17:00 и 30 мин
    expect(both.due('partOfMain', '2026-06-11 16:00')).toBe('2026-06-15 09:30 running');
    const given = both.does('2026-06-15 09:31', part('a-co'));
    expect(given.due('part', '2026-06-15 12:00')).toBe('2026-06-15 09:30 metLate');
    expect(given.due('partOfMain', '2026-06-15 12:00')).toBe('2026-06-15 09:30 overdue');
    expect(routed().due('partOfMain', '2026-06-15 12:00')).toBe('—'); // один исполнитель: срока нет
  });

  test('п. 3.2.1: второй исполнитель позже — у первого 2 часа с этого времени: прежде ему поручали проект, не информацию', () => {
    const late = routed().does('2026-06-15 11:00', { type: 'assignExecutors', assignees: [co] });
    expect(late.due('partOfMain', '2026-06-15 11:00')).toBe('2026-06-15 13:00 running');
    expect(late.due('part', '2026-06-15 11:00')).toBe('2026-06-15 13:00 running');
  });

  test('п. 3.2.1, другое прочтение: 2 рабочих часа с выявления', () => {
    const both = story('akhtubinsk', { partStart: 'detected' })
      .taken('2026-06-11 15:00')
      .does('2026-06-11 15:30', toBoth);
    const dues = (now: string) => both.all('part', now).map(({ key, state, dueAt }) => [key, state, wall(dueAt, zone)]);
    expect(dues('2026-06-11 16:00')).toEqual([
      ['part@a-main', 'running', '2026-06-11 17:00'],
      ['part@a-co', 'running', '2026-06-11 17:00'],
    ]);
    both.does('2026-06-11 16:30', part('a-co'));
    expect(dues('2026-06-15 10:00').map(([key, state]) => [key, state])).toEqual([
      ['part@a-main', 'overdue'],
      ['part@a-co', 'met'],
    ]);
  });

  test('п. 3.2.2: общий проект готовит координатор, когда есть информация от всех', () => {
    const both = detected().does('2026-06-11 15:30', toBoth).does('2026-06-11 16:00', part('a-main'));
    expect(both.due('compose', '2026-06-11 16:00')).toBe('none running');
    expect(both.refusal('2026-06-11 16:10', aDraft('d1'))).toBe('п. 3.2.2');
    const own = aDraft('d1', { assignmentId: null });
    expect(
      both
        .does('2026-06-11 16:10', part('a-co'))
        .does('2026-06-11 16:20', own)
        .refusal('2026-06-11 16:30', approval('d1')),
    ).toBeNull();
  });

  test('п. 3.3: согласование без срока, но без него не разместить', () => {
    const drafted = routed().does('2026-06-15 10:00', aDraft('d1'));
    expect(drafted.due('review', '2026-06-20 10:00')).toBe('none running');
    expect(drafted.refusal('2026-06-15 11:00', placing('d1'))).toBe('notApproved');
    const answered = drafted.does('2026-06-15 11:00', approval('d1'), placing('d1'));
    expect(answered.due('answer', '2026-06-20 10:00')).toBe('none met');
  });

  test('п. 3.4: доработка без срока', () => {
    const returned = routed().does('2026-06-15 10:00', aDraft('d1')).does('2026-06-15 10:30', returning('d1', ''));
    expect(returned.due('rework', '2026-06-20 10:00')).toBe('none running');
  });

  test('п. 3.5: запрос автору — без срока, часов не останавливает', () => {
    const asked = detected().does('2026-06-11 15:30', toBoth).does('2026-06-11 15:40', part('a-main'), part('a-co'));
    const question = aDraft('q1', { kind: 'clarification', assignmentId: null });
    const drafted = asked.does('2026-06-11 16:00', question);
    expect(drafted.due('clarify', '2026-06-15 10:00')).toBe('none running');
    const placed = drafted.does('2026-06-11 16:10', approval('q1'), placing('q1'));
    expect(placed.due('clarify', '2026-06-15 10:00')).toBe('none met');
    expect(placed.theCase().status).toBe('clarifying');
    expect(placed.due('answer', '2026-06-15 10:00')).toBe('none running');
  });

  test('промежуточного ответа Положение не знает', () => {
    expect(routed().refusal('2026-06-15 10:00', aDraft('d1', { kind: 'interim' }))).toBe('kindNotForeseen');
  });

  test('п. 3.6: направлять ли повторное сообщение, решает координатор', () => {
    expect(detected().profile.repeat).toMatchObject({ policy: 'coordinatorDecides', provenance: { clause: 'п. 3.6' } });
  });

  test('п. 3.7: не подлежит обработке и ответу', () => {
    const declined = detected().does('2026-06-11 15:10', { type: 'declineProcessing', groundId: 'threat', note: '' });
    expect(declined.theCase().ground?.clause).toBe('п. 3.7');
    expect(declined.due('answer', '2026-06-20 10:00')).toBe('none cancelled');
  });

  test('п. 3.9: о недостатках — Главе, срока нет; доклада о значимости Положение не знает', () => {
    const found = routed().does('2026-06-15 12:00', { type: 'noteShortcoming', clause: 'п. 3.2.1', note: 'Опоздал.' });
    expect(found.due('shortcomings', '2026-06-20 12:00')).toBe('none running');
    expect(found.profile.memos).toMatchObject({ shortcomings: { to: ['head'] } });
    expect(found.profile.memos.immediate).toBeUndefined();
  });
});
