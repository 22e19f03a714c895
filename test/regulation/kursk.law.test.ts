import { describe, expect, test } from 'vitest';
import { aDraft, approval, part, placing, returning, story, toBoth, toMain } from './story';

/**
 * Курской округ. Сообщение выявлено в четверг 30 апреля 2026 г. в 15:00: день короче на час (до 17:00),
 * 1 мая — праздник, за ним выходные; следующий рабочий день — понедельник 4 мая.
 */
const triage = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } } as const;
const detected = () => story('kursk').taken('2026-04-30 15:00');
const routed = () => detected().does('2026-04-30 15:40', triage, toMain);

describe('Положение Курского муниципального округа', () => {
  test('п. 2: 59-ФЗ не применяется, передачи как обращения нет', () => {
    expect(detected().profile.regime59fz).toBe('notApplied');
    const consent = { type: 'recordConsent', wording: 'согласен', url: null } as const;
    expect(detected().refusal('2026-04-30 15:10', consent)).toBe('appealNotForeseen');
  });

  test('п. 8(1): без тематики, локации и категории важности исполнителю не направить', () => {
    expect(detected().refusal('2026-04-30 15:10', toMain)).toBe('п. 8(1)');
    expect(detected().does('2026-04-30 15:10', triage).refusal('2026-04-30 15:10', toMain)).toBeNull();
  });

  test('п. 8(2): направить в течение 1 рабочего часа с момента выявления', () => {
    expect(detected().due('route', '2026-04-30 15:10')).toBe('2026-04-30 16:00 running');
    expect(detected().due('route', '2026-04-30 16:01')).toBe('2026-04-30 16:00 overdue');
    expect(routed().due('route', '2026-05-04 09:00')).toBe('2026-04-30 16:00 met');
  });

  test('п. 9: вернуть не по компетенции — 30 минут с получения; позже можно, но с отметкой', () => {
    expect(routed().due('returnNotOurs', '2026-04-30 16:00')).toBe('2026-04-30 16:10 running');
    expect(routed().due('returnNotOurs', '2026-04-30 16:11')).toBe('2026-04-30 16:10 lapsed');
    const back = { type: 'returnAssignment', assignmentId: 'a-main', reason: 'Это вопрос водоканала.' } as const;
    const returned = routed().does('2026-04-30 16:20', back);
    expect(returned.due('returnNotOurs', '2026-04-30 16:21')).toBe('2026-04-30 16:10 metLate');
    expect(returned.due('reroute', '2026-04-30 16:21')).toBe('immediate running');
    expect(returned.due('answer', '2026-04-30 16:21')).toBe('2026-05-04 17:00 running');
    expect(routed().refusal('2026-04-30 16:00', { ...back, reason: '' })).toBe('п. 9');
  });

  test('п. 10: ответ размещён не позднее 9 рабочих часов с момента получения сообщения', () => {
    expect(detected().due('answer', '2026-04-30 15:00')).toBe('2026-05-04 17:00 running');
    expect(detected().due('answer', '2026-05-04 17:01')).toBe('2026-05-04 17:00 overdue');
  });

  test('п. 10, другое прочтение: 9 рабочих часов с получения исполнителем', () => {
    const other = story('kursk', { answerStart: 'assigned' })
      .taken('2026-04-30 15:00')
      .does('2026-04-30 15:40', triage, toMain);
    expect(other.due('answer', '2026-04-30 15:40')).toBe('2026-05-04 17:40 running');
    expect(other.due('draft', '2026-04-30 15:40')).toBe('2026-05-04 11:40 running');
  });

  test('п. 11: проект — не позднее 5 рабочих часов до истечения срока пункта 10', () => {
    expect(routed().due('draft', '2026-05-04 09:00')).toBe('2026-05-04 11:00 running');
    expect(routed().does('2026-05-04 11:00', aDraft('d1')).due('draft', '2026-05-04 11:00')).toBe(
      '2026-05-04 11:00 met',
    );
    expect(routed().does('2026-05-04 11:01', aDraft('d1')).due('draft', '2026-05-04 11:01')).toBe(
      '2026-05-04 11:00 metLate',
    );
    expect(
      routed()
        .does('2026-05-04 10:00', aDraft('d1', { kind: 'interim' }))
        .due('draft', '2026-05-04 11:01'),
    ).toBe('2026-05-04 11:00 met');
  });

  test('п. 12: согласовать в течение 30 минут с поступления проекта, без согласования не разместить', () => {
    const drafted = routed().does('2026-04-30 16:50', aDraft('d1'));
    expect(drafted.due('review', '2026-04-30 16:50')).toBe('2026-05-04 09:20 running');
    expect(drafted.refusal('2026-05-04 09:00', placing('d1'))).toBe('notApproved');
    expect(drafted.does('2026-05-04 09:20', approval('d1')).due('review', '2026-05-04 10:00')).toBe(
      '2026-05-04 09:20 met',
    );
  });

  test('п. 12: разместить в течение 30 минут с согласования, но не позднее срока пункта 10', () => {
    const early = routed().does('2026-05-04 10:00', aDraft('d1')).does('2026-05-04 12:45', approval('d1'));
    expect(early.due('publish', '2026-05-04 12:45')).toBe('2026-05-04 14:15 running'); // over lunch
    expect(early.deadline('publish', '2026-05-04 12:45')?.cappedBy).toBeNull();
    const late = routed().does('2026-05-04 10:00', aDraft('d1')).does('2026-05-04 16:50', approval('d1'));
    expect(late.due('publish', '2026-05-04 16:50')).toBe('2026-05-04 17:00 running');
    expect(late.deadline('publish', '2026-05-04 16:50')?.cappedBy?.clause).toBe('п. 10');
    const placed = late.does('2026-05-04 17:00', placing('d1'));
    expect(placed.due('answer', '2026-05-05 09:00')).toBe('2026-05-04 17:00 met');
    expect(placed.theCase().status).toBe('answered');
  });

  test('п. 13: вернуть на доработку — те же 30 минут с поступления проекта', () => {
    const returned = routed().does('2026-05-04 10:00', aDraft('d1')).does('2026-05-04 10:25', returning('d1'));
    expect(returned.due('review', '2026-05-04 10:40')).toBe('2026-05-04 10:30 met');
  });

  test('п. 14: устранить замечания в течение 30 минут с возвращения; срок пункта 10 не двигается', () => {
    const returned = routed().does('2026-04-30 16:40', aDraft('d1')).does('2026-04-30 16:50', returning('d1'));
    expect(returned.due('rework', '2026-04-30 16:50')).toBe('2026-05-04 09:20 running');
    const again = returned.does('2026-05-04 09:15', aDraft('d2'));
    expect(again.due('rework', '2026-05-04 09:30')).toBe('2026-05-04 09:20 met');
    expect(again.due('review', '2026-05-04 09:30')).toBe('2026-05-04 09:45 running');
    expect(again.due('answer', '2026-05-04 09:30')).toBe('2026-05-04 17:00 running');
  });

  test('п. 14, другое прочтение: 30 минут по часам на стене', () => {
    const returned = story('kursk', { minutes: 'elapsed' })
      .taken('2026-04-30 15:00')
      .does('2026-04-30 15:40', triage, toMain)
      .does('2026-04-30 16:40', aDraft('d1'))
      .does('2026-04-30 16:50', returning('d1'));
    expect(returned.due('rework', '2026-04-30 16:50')).toBe('2026-04-30 17:20 running');
  });

  test('п. 15: после промежуточного ответа проект окончательного — 7 рабочих дней со дня размещения', () => {
    const interim = routed()
      .does('2026-04-30 16:00', aDraft('d1', { kind: 'interim' }), approval('d1'))
      .does('2026-04-30 16:20', placing('d1'));
    expect(interim.due('answer', '2026-05-05 09:00')).toBe('2026-05-04 17:00 met');
    // 4, 5, 6, 7, 8 (короткий), 12 и 13 мая: 9 мая — праздник, 11 мая — перенесённый выходной
    expect(interim.due('finalDraft', '2026-05-05 09:00')).toBe('2026-05-13 18:00 running');
    const final = interim.does('2026-05-13 17:50', aDraft('d2')).does('2026-05-13 17:55', approval('d2'));
    expect(final.due('finalDraft', '2026-05-14 09:00')).toBe('2026-05-13 18:00 met');
    expect(final.due('publish', '2026-05-13 17:55')).toBe('2026-05-14 09:25 running'); // срок п. 10 уже исполнен и не ограничивает
  });

  test('п. 16: соисполнители — 2 рабочих часа с получения, их информацию согласуют за 30 минут', () => {
    const both = detected().does('2026-04-30 15:40', triage, toBoth);
    expect(both.due('part', '2026-04-30 16:00')).toBe('2026-05-04 09:40 running');
    const given = both.does('2026-05-04 09:30', part());
    expect(given.due('part', '2026-05-04 10:00')).toBe('2026-05-04 09:40 met');
    expect(given.due('partReview', '2026-05-04 09:30')).toBe('2026-05-04 10:00 running');
    expect(given.deadline('draft', '2026-05-04 10:00')?.left).toBe(60);
    expect(both.profile.coExecution?.composer).toBe('main');
  });

  test('п. 17: повторное сообщение идёт тем же порядком', () => {
    const repeat = detected().does('2026-04-30 15:10', {
      type: 'linkRepeat',
      earlierCaseId: 'case-0',
      reason: 'Тот же автор.',
    });
    expect(repeat.due('route', '2026-04-30 15:10')).toBe('2026-04-30 16:00 running');
    expect(repeat.due('draft', '2026-04-30 15:10')).toBe('2026-05-04 11:00 running');
  });

  test('п. 20: с бранью и угрозами не работают, все сроки снимаются', () => {
    const declined = detected().does('2026-04-30 15:10', { type: 'declineProcessing', groundId: 'obscene', note: '' });
    expect(declined.theCase().ground?.clause).toBe('п. 20');
    expect(declined.due('answer', '2026-05-05 09:00')).toBe('2026-05-04 17:00 cancelled');
    expect(
      detected().refusal('2026-04-30 15:10', { type: 'declineProcessing', groundId: 'intentToHarm', note: '' }),
    ).not.toBeNull();
  });

  test('п. 21: о недостатках — первому заместителю и заместителям, срока нет', () => {
    const found = routed().does('2026-05-04 12:00', {
      type: 'noteShortcoming',
      clause: 'п. 11',
      note: 'Проект опоздал.',
    });
    expect(found.due('shortcomings', '2026-05-06 12:00')).toBe('none running');
    expect(found.profile.memos.shortcomings?.to).toEqual(['firstDeputy', 'deputies']);
    const reported = found.does('2026-05-06 12:00', {
      type: 'noteOutsideEvent',
      event: 'shortcomingsReported',
      note: '',
    });
    expect(reported.due('shortcomings', '2026-05-06 12:30')).toBe('none met');
  });

  test('п. 22: ежемесячно не позднее 10-го числа — заместителю главы', () => {
    expect(detected().profile.reports['monthly']).toMatchObject({
      to: 'deputyHead',
      schedule: { every: 'month', dueDay: 10 },
    });
  });

  test('п. 23: об общественно значимом — незамедлительно главе: счётчик, не срок', () => {
    const flagged = detected().does('2026-04-30 16:30', { type: 'flagSignificance', reason: 'Без воды вся станица.' });
    expect(flagged.due('memo', '2026-05-04 09:10')).toBe('immediate running');
    expect(flagged.deadline('memo', '2026-05-04 09:10')?.elapsed).toBe(40);
    const informed = flagged.does('2026-05-04 09:10', { type: 'informHead', signedBy: 'О. В. Богаевская', note: '' });
    expect(informed.due('memo', '2026-05-04 10:00')).toBe('immediate met');
  });
});
