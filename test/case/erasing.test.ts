import { describe, expect, it } from 'vitest';
import { erasedParts, personalData } from '../../lib/case/personal-data';
import { after, given, play, refused } from './given';
import { kursk } from './rules';
import { answered, drafted, hashOf, message, take, taken } from './steps';

const erase = {
  type: 'erasePersonalData',
  parts: ['author', 'messages'],
  ground: 'request',
  basis: 'заявление вх. № 15 от 12.11.2026',
  authorNumber: 17,
} as const;
const file = { hash: hashOf('фото'), name: 'дом.jpg', type: 'image/jpeg', size: 5, role: 'before' } as const;

describe('erasing personal data', () => {
  it('is refused while the case is in work', () => {
    expect(given(taken).when(erase)).toEqual(refused('erasedWhileOpen'));
  });

  it('is recorded with its ground and leaves everything else of the case as it was', () => {
    expect(given(answered).when(erase)).toEqual([{ ...erase, type: 'PersonalDataErased' }]);
    const [before, done] = [after(answered), after([...answered, erase])];
    const { erasures, seq, ...rest } = done;
    expect(erasures).toMatchObject([{ parts: ['author', 'messages'], ground: 'request', authorNumber: 17 }]);
    expect({ ...rest, seq: seq - 1, erasures: [] }).toEqual(before);
  });

  it('erases a part once', () => {
    expect(given([...answered, erase]).when(erase)).toEqual(refused('nothingToErase'));
    expect(given(answered).when({ ...erase, parts: [] })).toEqual(refused('nothingToErase'));
    expect(given([...answered, erase]).when({ ...erase, parts: ['author', 'files'] })).toMatchObject([
      { parts: ['files'] },
    ]);
  });

  it('names the request it follows; a term needs none', () => {
    expect(given(answered).when({ ...erase, basis: ' ' })).toEqual(refused('basisMissing'));
    expect(given(answered).when({ ...erase, ground: 'term', basis: '' })).toMatchObject([{ ground: 'term' }]);
  });

  it('reaches a taking that was undone, and nothing else does', () => {
    const undone = [take, { type: 'cancelTaking', minute: 0 }] as const;
    expect(given(undone).when(erase)).toMatchObject([{ type: 'PersonalDataErased' }]);
    expect(given(undone).when({ type: 'reopen', reason: 'ошибка' })).toEqual(refused('caseCancelled'));
  });
});

describe('personal data of a case', () => {
  it('are every content its events name, by what they are', () => {
    const [last] = drafted.slice(-1);
    const events = play(
      [
        ...drafted.slice(0, -1),
        { ...last, files: [file] } as (typeof drafted)[number],
        { type: 'noteChange', text: hashOf('другой') },
        { type: 'recordAuthorReply', messageKey: null, content: hashOf('дом 5') },
        { type: 'addNote', content: hashOf('заметка') },
      ],
      kursk,
    );
    const draft = events.find(({ type }) => type === 'DraftSubmitted');
    expect(personalData(events)).toEqual({
      author: [message.author],
      messages: [message.text, hashOf('другой'), hashOf('дом 5')],
      answers: [draft?.type === 'DraftSubmitted' ? draft.content : ''],
      notes: [hashOf('заметка')],
      files: [file.hash],
    });
    expect([...erasedParts(play([...answered, erase], kursk))]).toEqual(['author', 'messages']);
  });
});
