import { describe, expect, test } from 'vitest';
import { aDraft, approval, placing, returning, story, toBoth, toMain } from './story';
import { main, message } from '../case/steps';

/**
 * Ворсино. Сообщение поступило на страницу в праздник, среду 4 ноября 2026 г., в 12:00: считается с четверга
 * 5 ноября, 09:00.
 */
const received = () => story('vorsino').taken('2026-11-04 12:00', { published: '2026-11-04 12:00' });
const routed = () => received().does('2026-11-05 10:30', toMain);
const explaining = { kind: 'explanation', assignmentId: null, groundId: 'notOurs' } as const;

describe('Порядок села Ворсино', () => {
  test('п. 1.2: только сообщения без признаков обращения', () => {
    expect(received().profile.regime59fz).toBe('onlyNonAppeals');
  });

  test('п. 2.1: проверить и направить специалисту в течение 2 рабочих часов', () => {
    expect(received().due('route', '2026-11-04 12:00')).toBe('2026-11-05 11:00 running');
    expect(routed().due('route', '2026-11-05 12:00')).toBe('2026-11-05 11:00 met');
  });

  test('п. 2.2: специалисту — 3 рабочих часа с поступления к нему', () => {
    expect(routed().due('draft', '2026-11-05 10:30')).toBe('2026-11-05 14:30 running'); // через обед
    expect(routed().does('2026-11-05 14:31', aDraft('d1')).due('draft', '2026-11-05 15:00')).toBe(
      '2026-11-05 14:30 metLate',
    );
  });

  test('п. 2.2, другое прочтение: 3 рабочих часа с поступления на страницу', () => {
    const other = story('vorsino', { draftStart: 'received' })
      .taken('2026-11-04 12:00')
      .does('2026-11-05 10:30', toMain);
    expect(other.due('draft', '2026-11-05 10:30')).toBe('2026-11-05 12:00 running');
  });

  test('п. 2.2.1: проверить проект или запрос в течение 30 минут', () => {
    const drafted = routed().does('2026-11-05 12:45', aDraft('d1'));
    expect(drafted.due('review', '2026-11-05 12:45')).toBe('2026-11-05 14:15 running'); // через обед
    const asked = routed().does('2026-11-05 11:00', aDraft('q1', { kind: 'clarification' }));
    expect(asked.due('review', '2026-11-05 11:00')).toBe('2026-11-05 11:30 running');
    expect(asked.due('draft', '2026-11-05 11:00')).toBe('2026-11-05 14:30 running'); // запрос ничего не останавливает
  });

  test('п. 2.2.2: доработать в течение 1 часа после возврата', () => {
    const returned = routed().does('2026-11-05 17:00', aDraft('d1')).does('2026-11-05 17:20', returning('d1', ''));
    expect(returned.due('rework', '2026-11-05 17:20')).toBe('2026-11-06 09:20 running');
    expect(returned.does('2026-11-06 09:20', aDraft('d2')).due('rework', '2026-11-06 09:30')).toBe(
      '2026-11-06 09:20 met',
    );
  });

  test('пп. 2.2.1, 2.2.2, другое прочтение: по часам на стене', () => {
    const returned = story('vorsino', { minutes: 'elapsed' })
      .taken('2026-11-04 12:00')
      .does('2026-11-05 10:30', toMain)
      .does('2026-11-05 17:00', aDraft('d1'))
      .does('2026-11-05 17:20', returning('d1', ''));
    expect(returned.due('rework', '2026-11-05 17:20')).toBe('2026-11-05 18:20 running');
  });

  test('п. 2.2.3 (первый): разместить в течение 30 минут с согласования', () => {
    const approved = routed().does('2026-11-05 14:00', aDraft('d1')).does('2026-11-05 14:20', approval('d1'));
    expect(approved.due('publish', '2026-11-05 14:20')).toBe('2026-11-05 14:50 running');
    expect(approved.does('2026-11-05 14:51', placing('d1')).due('publish', '2026-11-05 15:00')).toBe(
      '2026-11-05 14:50 metLate',
    );
  });

  test('п. 2.2.3 (первый): срок размещения — у ответа; у согласованного запроса автору его нет', () => {
    const asked = routed().does('2026-11-05 14:00', aDraft('q1', { kind: 'clarification' }));
    expect(asked.does('2026-11-05 14:20', approval('q1')).due('publish', '2026-11-06 12:00')).toBe('—');
  });

  test('п. 2.2: у нового специалиста свои 3 часа, общие 7 и 8 часов идут с поступления', () => {
    const other = { ...main, assignmentId: 'a-new', executorId: 'e-new' };
    const again = routed().does('2026-11-05 14:25', {
      type: 'reassign',
      assignmentId: 'a-main',
      reason: 'в отпуске',
      assignee: other,
    });
    expect(again.due('draft', '2026-11-05 14:31')).toBe('2026-11-05 17:25 running');
    expect(again.all('draft', '2026-11-05 14:31').map(({ key, state }) => [key, state])).toEqual([
      ['draft@a-new', 'running'],
      ['draft@a-main', 'cancelled'],
    ]);
    expect(again.due('preparation', '2026-11-05 14:31')).toBe('2026-11-05 17:00 running');
  });

  test('п. 2.2.3 (второй): обработка, подготовка и доработка — не больше 7 рабочих часов', () => {
    expect(received().due('preparation', '2026-11-04 12:00')).toBe('2026-11-05 17:00 running');
    const approved = routed().does('2026-11-05 16:30', aDraft('d1')).does('2026-11-05 17:00', approval('d1'));
    expect(approved.due('preparation', '2026-11-05 17:30')).toBe('2026-11-05 17:00 met');
  });

  test('п. 2.2.4: публикация — не больше 8 рабочих часов', () => {
    expect(received().due('answer', '2026-11-04 12:00')).toBe('2026-11-05 18:00 running');
    const placed = routed()
      .does('2026-11-05 14:00', aDraft('d1'), approval('d1'))
      .does('2026-11-05 14:20', placing('d1'));
    expect(placed.due('answer', '2026-11-06 10:00')).toBe('2026-11-05 18:00 met');
  });

  test('п. 2.2.4, другое прочтение: 8 рабочих часов с публикации', () => {
    const old = story('vorsino', { answerStart: 'published' }).taken('2026-11-04 12:00', {
      published: '2026-11-03 14:00',
    });
    expect(old.due('answer', '2026-11-04 12:00')).toBe('2026-11-05 15:00 running'); // 3 ноября короткий: до 17:00 три часа, остаток через обед
  });

  test('п. 2.2.5: пришедшее в выходной — в первый рабочий день', () => {
    const saturday = story('vorsino').taken('2026-11-21 12:00');
    expect(saturday.due('route', '2026-11-21 12:00')).toBe('2026-11-23 11:00 running');
    expect(saturday.due('answer', '2026-11-21 12:00')).toBe('2026-11-23 18:00 running');
  });

  test('п. 2.4: на личное сообщение отвечают лично', () => {
    const personal = story('vorsino')
      .taken('2026-11-04 12:00', {}, { message: { ...message, kind: 'private', publishedAt: null } })
      .does('2026-11-05 10:00', toMain)
      .does('2026-11-05 11:00', aDraft('d1'), approval('d1'));
    expect(personal.refusal('2026-11-05 11:10', placing('d1', 'network'))).toBe('п. 2.4');
    expect(personal.refusal('2026-11-05 11:10', placing('d1', 'private'))).toBeNull();
  });

  test('п. 2.5: интересное многим размещают шире — по желанию', () => {
    expect(received().profile.acts['publishWidely']?.discretionary).toBe(true);
  });

  test.each(['intentToHarm', 'obscene', 'threat', 'unreadable', 'noEssence'])(
    'п. 2.6: не отвечают (%s)',
    (groundId) => {
      const declined = received().does('2026-11-05 09:10', { type: 'declineProcessing', groundId, note: '' });
      expect(declined.theCase().ground?.clause).toBe('п. 2.6');
      expect(declined.due('answer', '2026-11-06 09:00')).toBe('2026-11-05 18:00 cancelled');
    },
  );

  test('п. 2.7: разъяснение — 8 рабочих часов с публикации, без специалиста', () => {
    const old = story('vorsino').taken('2026-11-04 12:00', { published: '2026-11-02 10:00' });
    expect(old.due('explanationWindow', '2026-11-05 09:10')).toBe('2026-11-03 10:00 lapsed'); // истёк до выявления, это видно
    const drafted = old.does(
      '2026-11-05 09:10',
      aDraft('e1', { ...explaining, supplies: ['competentBody', 'contact'] }),
    );
    expect(drafted.due('explanation', '2026-11-05 09:10')).toBe('2026-11-03 10:00 overdue');
    expect(drafted.due('explanationWindow', '2026-11-05 09:10')).toBe('—');
    expect(drafted.due('route', '2026-11-05 12:00')).toBe('2026-11-05 11:00 met');
    const placed = drafted.does('2026-11-05 09:20', approval('e1'), placing('e1'));
    expect(placed.theCase().status).toBe('explained');
    expect(placed.due('explanation', '2026-11-05 12:00')).toBe('2026-11-03 10:00 metLate');
    expect(placed.due('answer', '2026-11-05 12:00')).toBe('2026-11-05 18:00 met');
  });

  test('п. 2.7, другое прочтение: с поступления на страницу', () => {
    const old = story('vorsino', { explanationStart: 'received' }).taken('2026-11-04 12:00', {
      published: '2026-11-02 10:00',
    });
    expect(old.due('explanationWindow', '2026-11-05 09:10')).toBe('2026-11-05 18:00 running');
  });

  test('п. 2.7.1: в разъяснении — чей это вопрос, о злоупотреблении, о прежних ответах', () => {
    const needs = {
      notOurs: ['competentBody', 'contact'],
      abuse: ['abuseExplained'],
      answeredBefore: ['earlierAnswers'],
    };
    for (const [groundId, supplies] of Object.entries(needs)) {
      const bare = received().does('2026-11-05 09:10', aDraft('e1', { ...explaining, groundId }));
      expect(bare.refusal('2026-11-05 09:20', approval('e1'))).toBe('пп. 2.7, 2.7.1');
      const whole = received().does('2026-11-05 09:10', aDraft('e1', { ...explaining, groundId, supplies }));
      expect(whole.refusal('2026-11-05 09:20', approval('e1'))).toBeNull();
    }
  });

  test('п. 2.8: ответ на повторное сообщение называет меры или ход решения', () => {
    const repeat = received()
      .does('2026-11-05 09:05', { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'Тот же двор.' })
      .does('2026-11-05 09:10', toMain)
      .does('2026-11-05 10:00', aDraft('d1'));
    expect(repeat.refusal('2026-11-05 10:10', approval('d1'))).toBe('п. 2.8');
    expect(
      repeat
        .does('2026-11-05 10:20', aDraft('d2', { supplies: ['measures'] }))
        .refusal('2026-11-05 10:30', approval('d2')),
    ).toBeNull();
  });

  test('п. 2.9: обращение — с согласия автора делопроизводителю, срока нет, о почте предупреждают', () => {
    const handOver = { type: 'handOver', to: 'делопроизводителю', registration: null } as const;
    expect(received().refusal('2026-11-05 09:10', handOver)).toBe('п. 2.9');
    const agreed = received().does('2026-11-05 09:10', { type: 'recordConsent', wording: 'Согласен.', url: null });
    expect(agreed.due('handOver', '2026-11-06 09:10')).toBe('none running');
    expect(agreed.does('2026-11-05 09:30', handOver).theCase().status).toBe('handedOver');
    expect(agreed.profile.dispositions['appeal']?.warning).toContain('30.03.2025');
  });

  test('п. 2.10: экстренное — и в выходной, по часам, которые назвали', () => {
    const declared = story('vorsino')
      .taken('2026-11-21 10:00')
      .does('2026-11-21 10:00', {
        type: 'declareEmergency',
        reason: 'Авария на котельной.',
        hours: { '2026-11-21': [['10:00', '14:00']] },
      });
    expect(declared.due('route', '2026-11-21 10:10')).toBe('2026-11-21 12:00 running');
    expect(declared.due('answer', '2026-11-21 10:10')).toBe('2026-11-23 13:00 running'); // 4 ч в субботу и 4 ч в понедельник
    expect(declared.due('emergency', '2026-11-21 10:10')).toBe('immediate running');
    // Ответ в выходной даёт куратор: срок специалиста стоит до понедельника.
    expect(declared.due('preparation', '2026-11-21 10:10')).toBe('2026-11-23 17:00 running');
    const sent = declared.does('2026-11-21 10:30', toMain);
    expect(sent.due('draft', '2026-11-21 10:40')).toBe('2026-11-23 12:00 running');
  });

  test('соисполнителей и промежуточного ответа Порядок не знает', () => {
    expect(received().refusal('2026-11-05 09:10', toBoth)).not.toBeNull();
    expect(routed().refusal('2026-11-05 11:00', aDraft('d1', { kind: 'interim' }))).toBe('kindNotForeseen');
  });

  test('п. 3.1: ежемесячно — Главе, день не назван', () => {
    const schedule = received().profile.reports['monthly']?.schedule;
    expect(schedule).toMatchObject({ every: 'month' });
    expect(schedule).not.toHaveProperty('dueDay');
  });

  test('п. 3.2: о повышенной важности — Главе незамедлительно', () => {
    const flagged = received().does('2026-11-04 13:00', { type: 'flagSignificance', reason: 'Взрыв газа.' });
    expect(flagged.deadline('memo', '2026-11-05 09:20')).toMatchObject({
      form: 'immediate',
      state: 'running',
      elapsed: 20,
    });
  });

  test('п. 3.3: куратор контролирует себя сам; второй согласующий — по желанию', () => {
    const own = aDraft('e1', { ...explaining, supplies: ['competentBody', 'contact'] });
    expect(received().does('2026-11-05 09:10', own).refusal('2026-11-05 09:20', approval('e1'))).toBeNull();
    const two = story('vorsino', { fourEyes: 'second' }).taken('2026-11-04 12:00').does('2026-11-05 09:10', own);
    expect(two.refusal('2026-11-05 09:20', approval('e1'))).toBe('ownText');
  });
});
