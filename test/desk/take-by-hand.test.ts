import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { caseOfLink, takeByHand, type MessageByHand } from '../../entrypoints/desk/take-by-hand';
import { assess } from '../../entrypoints/desk/assess';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { runCommand } from '../../entrypoints/desk/run-command';
import { aCapture } from '../site/a-capture';
import { aDesk, caseOf } from './a-desk';

let desk: Desk;

beforeEach(async () => {
  desk = await aDesk({ regulation: { id: 'krasnoufimsk', edition: '2021-07-28' } });
});
afterEach(async () => {
  await desk.journal.delete();
});

const at = (time: string) => Date.parse(`2026-11-16T${time}:00+03:00`);
const message = (more: Partial<MessageByHand> = {}): MessageByHand => ({
  source: 'Инцидент Менеджмент',
  url: '',
  text: 'Нет воды',
  author: 'Анна К.',
  receivedAt: at('09:00'),
  publishedAt: null,
  readAt: null,
  isPrivate: false,
  isAnother: false,
  ...more,
});

describe('a message from elsewhere (mission.md row 9)', () => {
  it('has the clocks of a captured one, from the time it was received', async () => {
    const { row } = await takeByHand(desk, message({ readAt: at('09:30') }), 'form');
    const { theCase } = await caseOf(desk, row.id);
    const starts = theCase.moments.map(({ event, at: when }) => [event, when]);
    expect(starts).toEqual(
      expect.arrayContaining([
        ['detected', at('09:00')],
        ['received', at('09:00')],
        ['read', at('09:30')],
      ]),
    );
    const { deadlines } = assess(theCase, rulingOf(desk, theCase.regulation), at('09:31'));
    // п. 10: thirty working minutes from the reading.
    expect(deadlines.find(({ id }) => id === 'route')?.dueAt).toBe(at('10:00'));
    expect(row).toMatchObject({ number: 1, network: 'other', kind: 'manual', authorName: 'Анна К.' });
    expect(theCase.facts.source).toBe('Инцидент Менеджмент');
  });

  it('unread has no clock of reading until it is read, and the time since it was found is counted', async () => {
    const { row } = await takeByHand(desk, message(), 'import');
    const before = await caseOf(desk, row.id);
    const ruling = rulingOf(desk, before.theCase.regulation);
    const unread = assess(before.theCase, ruling, at('11:00')).deadlines;
    expect(unread.find(({ id }) => id === 'route')).toBeUndefined();
    expect(unread.find(({ id }) => id === 'read')).toMatchObject({ form: 'immediate', elapsed: 120 });
    expect(await runCommand(desk, { caseId: row.id, seen: 1, command: { type: 'markRead' } })).toMatchObject({
      done: true,
    });
    const { theCase } = await caseOf(desk, row.id);
    expect(theCase.moments.filter(({ event }) => event === 'read')).toHaveLength(1);
  });

  it('is taken once by its link, however the link is written, unless it is another message', async () => {
    const first = await takeByHand(desk, message({ url: 'https://www.a.ru/n/5/#top' }), 'form');
    const again = await takeByHand(desk, message({ url: 'https://a.ru/n/5' }), 'import');
    expect([first.taken, again.taken, again.row.number]).toEqual([true, false, 1]);
    expect(await caseOfLink(desk, 'https://a.ru/n/5')).toBe(1);
    expect(await caseOfLink(desk, 'https://a.ru/n/6')).toBeNull();
    const other = await takeByHand(desk, message({ url: 'https://a.ru/n/5', isAnother: true }), 'form');
    expect(other).toMatchObject({ taken: true, row: { number: 2 } });
  });

  it('under a link of VK it is the message of the page', async () => {
    const url = 'https://vk.com/wall-1_2?reply=15';
    const { row } = await takeByHand(desk, message({ url }), 'form');
    expect(row).toMatchObject({ messageKey: 'vk:-1_2:15', network: 'vk' });
    const onPage = await takeMessage(desk, aCapture(2, { key: 'vk:-1_2:15', kind: 'comment', url }), 'button');
    expect(onPage.taken).toBe(false);
  });

  it('from the future is refused in words', async () => {
    const taking = takeByHand(desk, message({ receivedAt: Date.now() + 3_600_000 }), 'form');
    await expect(taking).rejects.toThrow('ещё не наступило');
    expect(await desk.journal.cases.count()).toBe(0);
  });
});

describe('acts of a substitute (mission.md row 137)', () => {
  const people = [
    { id: 'ivanova', name: 'Иванова', role: 'leadSpecialist', active: true },
    { id: 'petrov', name: 'Петров', role: 'head', active: true },
    { id: 'kim', name: 'Ким', role: 'head', active: true },
  ];
  const always = { from: '2000-01-01', until: '2999-12-31' };
  const chain = [
    { id: 's1', absentId: 'ivanova', actingId: 'petrov', ...always },
    { id: 's2', absentId: 'petrov', actingId: 'kim', ...always },
  ];
  const signatures = async () => (await desk.journal.events.toArray()).map(({ by, onBehalfOf }) => [by, onBehalfOf]);

  it('carry who did them and, through the chain, for whom', async () => {
    desk = { ...desk, office: { ...desk.office, people, substitutions: chain, currentPersonId: 'kim' } };
    const { row } = await takeByHand(desk, message(), 'form');
    await runCommand(desk, { caseId: row.id, seen: 1, command: { type: 'markRead' } });
    expect(await signatures()).toEqual([
      ['kim', 'ivanova'],
      ['kim', 'ivanova'],
    ]);
  });

  it('are his own where nobody is away, or where his own role does them', async () => {
    const only = [{ id: 's3', absentId: 'petrov', actingId: 'ivanova', ...always }];
    desk = { ...desk, office: { ...desk.office, people, substitutions: only, currentPersonId: 'ivanova' } };
    await takeByHand(desk, message(), 'form');
    desk = { ...desk, office: { ...desk.office, currentPersonId: 'kim' } };
    await takeByHand(desk, message(), 'form');
    expect(new Set(await signatures())).toEqual(
      new Set([
        ['ivanova', undefined],
        ['kim', undefined],
      ]),
    );
  });
});
