import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, refused, START, UNDO } from './given';
import { approved, assigned, hashOf, message, take, taken } from './steps';

const cancelled = [take, { type: 'cancelTaking', minute: 0.1 }] as const;

describe('taking a message', () => {
  it('makes a case with the clocks where they are said to begin', () => {
    const received = START - 30 * MINUTE;
    expect(given([]).when({ ...take, starts: { received } })).toEqual([
      {
        type: 'MessageTaken',
        number: 17,
        message,
        regulation: take.regulation,
        via: 'button',
        starts: { received: new Date(received).toISOString() },
        facts: {},
      },
    ]);
  });

  it('happens once', () => {
    expect(given(taken).when(take)).toEqual(refused('alreadyTaken', undefined, '№ 17'));
  });

  it.each(['https://vk.com/wall-1_2', 'vk:-1_2:', 'vk:__proto___1', ''])('needs a readable key, not %o', (key) => {
    expect(given([]).when({ ...take, message: { ...message, key } })).toEqual(refused('keyUnreadable'));
  });

  it('does not begin a clock in the future, nor at no time at all', () => {
    expect(given([]).when({ ...take, starts: { detected: START + 1 } })).toEqual(refused('timeInFuture'));
    expect(given([]).when({ ...take, starts: { detected: Number.NaN } })).toEqual(refused('timeUnreadable'));
  });

  it('takes a private message as private, whatever else is known', () => {
    expect(after([{ ...take, message: { ...message, kind: 'private' } }]).facts.visibility).toBe('private');
    expect(after(taken).facts).toMatchObject({ visibility: 'public', platform: 'vk', isRepeat: false });
  });

  it('leaves an imported message unread until somebody reads it', () => {
    const imported = [{ ...take, via: 'import' }] as const;
    expect(given(imported).when({ type: 'markRead' })).toEqual([{ type: 'MessageRead' }]);
    expect(given([...imported, { type: 'markRead' }]).when({ type: 'markRead' })).toEqual(refused('alreadyRead'));
    expect(given(taken).when({ type: 'markRead' })).toEqual(refused('alreadyRead'));
  });
});

describe('undoing a taking', () => {
  it('is possible up to the last millisecond of the window', () => {
    expect(given(taken).when({ type: 'cancelTaking' }, UNDO / MINUTE)).toEqual([{ type: 'TakingCancelled' }]);
    expect(given(taken).when({ type: 'cancelTaking' }, (UNDO + 1) / MINUTE)).toEqual(refused('undoOver'));
  });

  it('is not possible once the message went to an executor', () => {
    const quick = assigned.map((step) => ({ ...step, minute: 0 }));
    expect(given(quick).when({ type: 'cancelTaking' }, 0.1)).toEqual(refused('undoOver'));
  });

  it('leaves nothing to be done with the case, not even to open it again', () => {
    expect(after(cancelled).status).toBe('cancelled');
    expect(given(cancelled).when({ type: 'reopen', reason: 'передумали' })).toEqual(refused('caseCancelled'));
    expect(given(cancelled).when(take)).toEqual(refused('caseCancelled'));
  });
});

describe('the message on its page', () => {
  const changed = { type: 'noteChange', text: hashOf('воды нет!') } as const;

  it('is noticed once when it changed, and the text taken stays', () => {
    expect(given(taken).when(changed)).toEqual([{ type: 'MessageChangeNoticed', text: changed.text }]);
    expect(given([...taken, changed]).when(changed)).toEqual(refused('nothingNew'));
    expect(given(taken).when({ type: 'noteChange', text: message.text })).toEqual(refused('nothingNew'));
    expect(after([...taken, changed]).message.text).toBe(message.text);
    expect(after([...taken, changed]).seenText).toBe(changed.text);
  });

  it('is noticed once when it vanished, and again when it came back', () => {
    const vanished = [...taken, { type: 'noteVanish' }] as const;
    expect(given(taken).when({ type: 'noteVanish' })).toEqual([{ type: 'MessageVanishNoticed' }]);
    expect(given(vanished).when({ type: 'noteVanish' })).toEqual(refused('nothingNew'));
    expect(given(taken).when({ type: 'noteReturn' })).toEqual(refused('nothingNew'));
    expect(given(vanished).when({ type: 'noteReturn' })).toEqual([{ type: 'MessageSeenAgain' }]);
    expect(after([...vanished, { type: 'noteReturn' }]).vanished).toBe(false);
    expect(given(vanished).when(changed)).toEqual([{ type: 'MessageChangeNoticed', text: changed.text }]);
    expect(after([...vanished, changed]).vanished).toBe(false);
  });
});

describe('the time of an act', () => {
  it('is now unless said otherwise, and then with the reason', () => {
    expect(given(approved).when({ type: 'addNote', content: hashOf('x'), happenedAt: START })).toEqual(
      refused('timeReasonMissing'),
    );
    expect(
      given(approved).when({ type: 'addNote', content: hashOf('x'), happenedAt: START, happenedReason: ' ' }),
    ).toEqual(refused('timeReasonMissing'));
  });

  it('is not in the future, and is a time', () => {
    const note = { type: 'addNote', content: hashOf('x'), happenedReason: 'по почте' } as const;
    expect(given(taken).when({ ...note, happenedAt: START + 99 * MINUTE })).toEqual(refused('timeInFuture'));
    expect(given(taken).when({ ...note, happenedAt: Number.POSITIVE_INFINITY })).toEqual(refused('timeUnreadable'));
  });
});

describe('a case that is not there', () => {
  it('refuses every act but taking', () => {
    expect(given([]).when({ type: 'addNote', content: hashOf('x') })).toEqual(refused('caseMissing'));
  });
});
