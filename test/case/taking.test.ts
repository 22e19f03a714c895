import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, START, UNDO } from './given';
import { approved, assigned, hashOf, message, take, taken } from './steps';

const cancelled = [take, { type: 'cancelTaking', minute: 0.1 }] as const;

describe('taking a message', () => {
  it('makes a case with the clocks where they are said to begin', () => {
    const received = START - 30 * MINUTE;
    given([])
      .when({ ...take, starts: { received } })
      .then({
        type: 'MessageTaken',
        number: 17,
        message,
        regulation: take.regulation,
        via: 'button',
        starts: { received: new Date(received).toISOString() },
        facts: {},
      });
  });

  it('happens once', () => {
    const { words } = given(taken).when(take).refused('alreadyTaken');
    expect(words).toContain('№ 17');
  });

  it.each(['https://vk.com/wall-1_2', 'vk:-1_2:', 'vk:__proto___1', ''])('needs a readable key, not %o', (key) => {
    given([])
      .when({ ...take, message: { ...message, key } })
      .refused('keyUnreadable');
  });

  it('does not begin a clock in the future, nor at no time at all', () => {
    given([])
      .when({ ...take, starts: { detected: START + 1 } })
      .refused('timeInFuture');
    given([])
      .when({ ...take, starts: { detected: Number.NaN } })
      .refused('timeUnreadable');
  });

  it('takes a private message as private, whatever else is known', () => {
    expect(after([{ ...take, message: { ...message, kind: 'private' } }]).facts.visibility).toBe('private');
    expect(after(taken).facts).toMatchObject({ visibility: 'public', platform: 'vk', isRepeat: false });
  });

  it('leaves an imported message unread until somebody reads it', () => {
    const imported = [{ ...take, via: 'import' }] as const;
    given(imported).when({ type: 'markRead' }).then({ type: 'MessageRead' });
    given([...imported, { type: 'markRead' }])
      .when({ type: 'markRead' })
      .refused('alreadyRead');
    given(taken).when({ type: 'markRead' }).refused('alreadyRead');
  });
});

describe('undoing a taking', () => {
  it('is possible up to the last millisecond of the window', () => {
    given(taken)
      .when({ type: 'cancelTaking' }, UNDO / MINUTE)
      .then({ type: 'TakingCancelled' });
    given(taken)
      .when({ type: 'cancelTaking' }, (UNDO + 1) / MINUTE)
      .refused('undoOver');
  });

  it('is not possible once the message went to an executor', () => {
    const quick = assigned.map((step) => ({ ...step, minute: 0 }));
    given(quick).when({ type: 'cancelTaking' }, 0.1).refused('undoOver');
  });

  it('leaves nothing to be done with the case, not even to open it again', () => {
    expect(after(cancelled).status).toBe('cancelled');
    given(cancelled).when({ type: 'reopen', reason: 'передумали' }).refused('caseCancelled');
    given(cancelled).when(take).refused('caseCancelled');
  });
});

describe('the message on its page', () => {
  const changed = { type: 'noteChange', text: hashOf('воды нет!') } as const;

  it('is noticed once when it changed, and the text taken stays', () => {
    given(taken).when(changed).then({ type: 'MessageChangeNoticed', text: changed.text });
    given([...taken, changed])
      .when(changed)
      .refused('nothingNew');
    given(taken).when({ type: 'noteChange', text: message.text }).refused('nothingNew');
    expect(after([...taken, changed]).message.text).toBe(message.text);
    expect(after([...taken, changed]).seenText).toBe(changed.text);
  });

  it('is noticed once when it vanished, and again when it came back', () => {
    const vanished = [...taken, { type: 'noteVanish' }] as const;
    given(taken).when({ type: 'noteVanish' }).then({ type: 'MessageVanishNoticed' });
    given(vanished).when({ type: 'noteVanish' }).refused('nothingNew');
    given(vanished)
      .when({ type: 'noteChange', text: message.text })
      .then({ type: 'MessageChangeNoticed', text: message.text });
  });
});

describe('the time of an act', () => {
  it('is now unless said otherwise, and then with the reason', () => {
    given(approved)
      .when({ type: 'addNote', content: hashOf('x'), happenedAt: START })
      .refused('timeReasonMissing');
    given(approved)
      .when({ type: 'addNote', content: hashOf('x'), happenedAt: START, happenedReason: ' ' })
      .refused('timeReasonMissing');
  });

  it('is not in the future, and is a time', () => {
    const note = { type: 'addNote', content: hashOf('x'), happenedReason: 'по почте' } as const;
    given(taken)
      .when({ ...note, happenedAt: START + 99 * MINUTE })
      .refused('timeInFuture');
    given(taken)
      .when({ ...note, happenedAt: Number.POSITIVE_INFINITY })
      .refused('timeUnreadable');
  });
});

describe('a case that is not there', () => {
  it('refuses every act but taking', () => {
    given([])
      .when({ type: 'addNote', content: hashOf('x') })
      .refused('caseMissing');
  });
});
