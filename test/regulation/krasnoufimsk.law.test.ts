import { describe, expect, test } from 'vitest';
import type { Command } from '../../lib/case/commands';
import { aDraft, approval, part, placing, returning, story, toBoth, toMain } from './story';

/**
 * Красноуфимский округ, время Екатеринбурга. Сообщение выявлено в четверг 11 июня 2026 г. в 16:00: день короче на
 * час (до 17:00), 12 июня — праздник, дальше понедельник 15 июня.
 */
const detected = (severity: 'ordinary' | 'high' = 'ordinary', readings: Record<string, string> = {}) =>
  story('krasnoufimsk', readings)
    .taken('2026-06-11 16:00', {}, { via: 'import' })
    .does('2026-06-11 16:05', { type: 'classify', after: { severity } });
const read = (severity?: 'ordinary' | 'high') => detected(severity).does('2026-06-11 16:20', { type: 'markRead' });
const routed = (severity?: 'ordinary' | 'high') => read(severity).does('2026-06-11 16:40', toMain);
const fastTrack: Command = { type: 'classify', after: { handling: 'fastTrack' } };

describe('Положение Красноуфимского округа', () => {
  test('п. 2: обращения вне Положения — гражданину разъясняют порядок, сроков нет', () => {
    const advised = detected().does('2026-06-11 16:10', { type: 'declineProcessing', groundId: 'isAppeal', note: '' });
    expect(advised.theCase().ground).toEqual({ id: 'isAppeal', clause: 'п. 2' });
    expect(detected().refusal('2026-06-11 16:10', { type: 'recordConsent', wording: 'Да.', url: null })).toBe(
      'appealNotForeseen',
    );
  });

  test('п. 8: без категории исполнителю не направить', () => {
    const bare = story('krasnoufimsk').taken('2026-06-11 16:00');
    expect(bare.refusal('2026-06-11 16:10', toMain)).toBe('п. 8');
  });

  test('п. 8(2): «решаемое» — решить за 8 дней от выявления', () => {
    const solvable = routed().does('2026-06-11 16:45', fastTrack);
    expect(solvable.due('resolve', '2026-06-15 09:00')).toBe('2026-06-19 18:00 running');
    expect(routed().due('resolve', '2026-06-15 09:00')).toBe('—');
    const solved = solvable.does('2026-06-18 12:00', { type: 'noteOutsideEvent', event: 'problemSolved', note: '' });
    expect(solved.due('resolve', '2026-06-22 09:00')).toBe('2026-06-19 18:00 met');
  });

  test('п. 8(3): повышенная важность — реагирование в пределах 4 часов', () => {
    expect(detected('high').due('reaction', '2026-06-11 16:10')).toBe('2026-06-15 12:00 running');
    expect(detected().due('reaction', '2026-06-11 16:10')).toBe('—');
    expect(detected().due('sumOfSteps', '2026-06-20 16:10')).toBe('2026-06-15 16:00 running'); // справочно, не просрочка
  });

  test('п. 9: остаток минут переходит на следующий служебный день', () => {
    const late = detected().does('2026-06-11 16:50', { type: 'markRead' });
    expect(late.due('route', '2026-06-11 16:50')).toBe('2026-06-15 09:20 running');
  });

  test('п. 10: направить в течение 30 минут с прочтения; непрочитанное не опаздывает, но возраст виден', () => {
    expect(detected().due('route', '2026-06-15 12:00')).toBe('—');
    expect(detected().deadline('read', '2026-06-15 09:30')).toMatchObject({
      form: 'immediate',
      internal: true,
      elapsed: 90,
    });
    expect(read().due('route', '2026-06-11 16:20')).toBe('2026-06-11 16:50 running');
    expect(routed().due('route', '2026-06-15 09:00')).toBe('2026-06-11 16:50 met');
  });

  test('п. 10, другое прочтение: 30 минут с выявления', () => {
    expect(detected('ordinary', { routeStart: 'detected' }).due('route', '2026-06-11 16:40')).toBe(
      '2026-06-11 16:30 overdue',
    );
  });

  test('п. 11: вернуть не по компетенции — 30 минут, причины письменно; общий срок не меняется', () => {
    expect(routed().due('returnNotOurs', '2026-06-11 16:40')).toBe('2026-06-15 09:10 running');
    const back = { type: 'returnAssignment', assignmentId: 'a-main', reason: 'Дорога краевая.' } as const;
    expect(routed().refusal('2026-06-15 09:00', { ...back, reason: ' ' })).toBe('п. 11');
    const returned = routed().does('2026-06-15 09:05', back);
    expect(returned.due('returnNotOurs', '2026-06-15 09:30')).toBe('2026-06-15 09:10 met');
    expect(returned.due('reroute', '2026-06-15 09:30')).toBe('immediate running');
    expect(returned.due('draft', '2026-06-15 09:30')).toBe('2026-06-15 15:00 running');
  });

  test('п. 12: обычные и решаемые — 6 часов, повышенной важности — 3 часа со времени выявления', () => {
    expect(routed().due('draft', '2026-06-11 16:40')).toBe('2026-06-15 15:00 running');
    expect(routed('high').due('draftHigh', '2026-06-11 16:40')).toBe('2026-06-15 11:00 running');
    expect(routed('high').due('draft', '2026-06-11 16:40')).toBe('—');
  });

  test('п. 12: смена категории считает от того же выявления', () => {
    const raised = routed().does('2026-06-15 09:30', { type: 'classify', after: { severity: 'high' } });
    expect(raised.due('draftHigh', '2026-06-15 09:30')).toBe('2026-06-15 11:00 running');
    expect(raised.due('draft', '2026-06-15 09:30')).toBe('—');
  });

  test('пп. 9, 12: после промежуточного — итоговый не позднее 8 дней от выявления; с выходного на рабочий день', () => {
    const interim = () => aDraft('d1', { kind: 'interim', supplies: ['progress'] });
    const june = routed()
      .does('2026-06-15 10:00', interim(), approval('d1'))
      .does('2026-06-15 10:20', placing('d1', 'system'));
    expect(june.due('finalAnswer', '2026-06-15 10:30')).toBe('2026-06-19 18:00 running');
    expect(routed().due('finalAnswer', '2026-06-15 10:30')).toBe('—');
    const april = story('krasnoufimsk')
      .taken('2026-04-23 10:00')
      .does('2026-04-23 10:05', { type: 'classify', after: { severity: 'ordinary' } }, toMain)
      .does('2026-04-23 11:00', interim(), approval('d1'), placing('d1', 'system'));
    expect(april.due('finalAnswer', '2026-04-23 12:00')).toBe('2026-05-04 18:00 running'); // 1 мая — праздник
  });

  test('пп. 12, 13: срок исполняет проект, промежуточный ответ или запрос автору', () => {
    for (const kind of ['final', 'interim', 'clarification'] as const)
      expect(routed().does('2026-06-15 14:59', aDraft('d1', { kind })).due('draft', '2026-06-15 16:00')).toBe(
        '2026-06-15 15:00 met',
      );
  });

  test('п. 14: согласовать или вернуть с причинами — 30 минут', () => {
    const drafted = routed().does('2026-06-15 12:45', aDraft('d1'));
    expect(drafted.due('review', '2026-06-15 12:45')).toBe('2026-06-15 14:15 running'); // через обед
    expect(drafted.refusal('2026-06-15 12:50', returning('d1', ''))).toBe('п. 14');
    expect(drafted.does('2026-06-15 14:10', returning('d1')).due('review', '2026-06-15 15:00')).toBe(
      '2026-06-15 14:15 met',
    );
  });

  test('п. 15: доработать в течение 30 минут', () => {
    const returned = routed().does('2026-06-11 16:50', aDraft('d1')).does('2026-06-11 16:55', returning('d1'));
    expect(returned.due('rework', '2026-06-11 16:55')).toBe('2026-06-15 09:25 running');
  });

  test('п. 16: внести в «Инцидент Менеджмент» в течение 30 минут с согласования, не в сеть', () => {
    const approved = routed().does('2026-06-15 10:00', aDraft('d1')).does('2026-06-15 10:10', approval('d1'));
    expect(approved.due('publish', '2026-06-15 10:10')).toBe('2026-06-15 10:40 running');
    expect(approved.refusal('2026-06-15 10:20', placing('d1', 'network'))).toBe('п. 16');
    const placed = approved.does('2026-06-15 10:40', placing('d1', 'system'));
    expect(placed.due('publish', '2026-06-15 12:00')).toBe('2026-06-15 10:40 met');
    expect(placed.profile.output.stopLabel).toBe('внесено в ИМ');
  });

  test('п. 16: и промежуточный ответ; у согласованного запроса автору срока нет', () => {
    for (const [kind, id, expected] of [
      ['interim', 'publishInterim', '2026-06-15 10:40 running'],
      ['clarification', 'publish', '—'],
      ['clarification', 'publishInterim', '—'],
    ] as const) {
      const drafted = routed().does('2026-06-15 10:00', aDraft('d1', { kind }));
      expect(drafted.does('2026-06-15 10:10', approval('d1')).due(id, '2026-06-15 10:10')).toBe(expected);
    }
  });

  test('п. 17: нескольким исполнителям — по 2 часа с поступления, общий ответ у ведущего специалиста', () => {
    const both = read().does('2026-06-11 16:40', toBoth);
    expect(both.due('part', '2026-06-11 16:40')).toBe('2026-06-15 10:40 running');
    expect(both.due('partOfMain', '2026-06-11 16:40')).toBe('2026-06-15 10:40 running');
    expect(both.deadline('jointDraft', '2026-06-11 16:40')).toMatchObject({ mover: 'own', act: { id: 'compose' } });
    expect(both.due('jointDraft', '2026-06-11 16:40')).toBe('2026-06-15 15:00 running');
    expect(both.due('draft', '2026-06-11 16:40')).toBe('—');
    const given = both.does('2026-06-15 10:40', part('a-main'));
    expect(given.due('partOfMain', '2026-06-15 11:00')).toBe('2026-06-15 10:40 met');
    expect(given.due('part', '2026-06-15 11:00')).toBe('2026-06-15 10:40 overdue');
    expect(given.refusal('2026-06-15 11:00', aDraft('d1'))).toBe('п. 17');
  });

  test('п. 17(3), другое прочтение: 2 часа с выявления', () => {
    const both = detected('ordinary', { partStart: 'detected' }).does('2026-06-11 16:20', { type: 'markRead' }, toBoth);
    expect(both.all('part', '2026-06-11 16:20').map(({ key }) => key)).toEqual(['part@a-main', 'part@a-co']);
    expect(both.due('part', '2026-06-11 16:20')).toBe('2026-06-15 10:00 running');
  });

  test('п. 18: ответ на повторное сообщение того же гражданина называет меры или ход решения', () => {
    const repeat = routed()
      .does('2026-06-15 09:00', { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'Тот же гражданин.' })
      .does('2026-06-15 10:00', aDraft('d1'));
    expect(repeat.refusal('2026-06-15 10:10', approval('d1'))).toBe('п. 18');
    expect(repeat.profile.repeat?.policy).toBe('sameAuthor');
  });

  test('п. 20: «решаемое» — с фото, видео или документом', () => {
    const bare = routed().does('2026-06-15 09:00', fastTrack).does('2026-06-15 10:00', aDraft('d1'));
    expect(bare.refusal('2026-06-15 10:10', approval('d1'))).toBe('п. 20');
    for (const proof of ['photo', 'video', 'document']) {
      const shown = routed()
        .does('2026-06-15 09:00', fastTrack)
        .does('2026-06-15 10:00', aDraft('d1', { supplies: [proof] }));
      expect(shown.refusal('2026-06-15 10:10', approval('d1'))).toBeNull();
    }
  });

  test('п. 20: не успеть решить — промежуточный со сроками, ответственными и действиями', () => {
    const promise = (supplies: string[]) =>
      routed()
        .does('2026-06-15 09:00', fastTrack)
        .does('2026-06-15 10:00', aDraft('d1', { kind: 'interim', supplies }));
    expect(promise(['newDueDate', 'responsible']).refusal('2026-06-15 10:10', approval('d1'))).toBe('п. 20');
    expect(promise(['newDueDate', 'responsible', 'actions']).refusal('2026-06-15 10:10', approval('d1'))).toBeNull();
  });

  test('п. 20: «не подтвердилось» — не позднее 6 часов от выявления, с доказательством', () => {
    const denied = (supplies: string[], severity?: 'high') =>
      routed(severity).does('2026-06-15 15:10', aDraft('d1', { problemConfirmed: false, supplies }));
    expect(denied(['photo']).due('notConfirmed', '2026-06-15 16:00')).toBe('2026-06-15 15:00 metLate');
    expect(denied(['photo'], 'high').due('notConfirmedHigh', '2026-06-15 16:00')).toBe('2026-06-15 11:00 metLate');
    expect(denied([]).refusal('2026-06-15 15:20', approval('d1'))).toBe('п. 20');
    expect(denied(['document']).refusal('2026-06-15 15:20', approval('d1'))).toBeNull();
  });

  test('п. 21: на угрозы и брань ответы не даются', () => {
    const declined = detected().does('2026-06-11 16:10', { type: 'declineProcessing', groundId: 'threat', note: '' });
    expect(declined.theCase().ground?.clause).toBe('п. 21');
    expect(declined.due('draft', '2026-06-20 09:00')).toBe('2026-06-15 15:00 cancelled');
  });

  test('п. 24: о недостатках — заместителям Главы, срока нет', () => {
    const found = routed().does('2026-06-15 16:00', {
      type: 'noteShortcoming',
      clause: 'п. 12',
      note: 'Проект опоздал.',
    });
    expect(found.due('shortcomings', '2026-06-20 16:00')).toBe('none running');
    expect(found.profile.memos.shortcomings?.to).toEqual(['deputyHeads']);
  });

  test('п. 25: о значимом — Главе незамедлительно', () => {
    const flagged = detected().does('2026-06-11 16:30', { type: 'flagSignificance', reason: 'Нет воды в посёлке.' });
    expect(flagged.deadline('memo', '2026-06-15 09:30')).toMatchObject({
      form: 'immediate',
      state: 'running',
      elapsed: 60,
    });
  });

  test('месячного отчёта Положение не знает', () => {
    expect(detected().profile.reports).toEqual({});
  });
});
