import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { finishFirstRun } from '../../entrypoints/sidepanel/finish-first-run';
import { profileChoiceOf } from '../../entrypoints/sidepanel/view/profile-choice-of';
import { JournalDatabase } from '../../lib/journal/database';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

it('keeps aside settings of a form it cannot read, and asks no more', async () => {
  const journal = new JournalDatabase('first-run');
  await journal.open();
  const later = { name: 'Администрация', executors: [{ form: 'of a later version' }] };
  await journal.settings.put({ key: 'office', value: later });
  const desk = await readDesk(journal);
  expect(desk.isSetUp).toBe(false);
  const [profile] = builtInProfiles.map(profileChoiceOf);
  if (!profile) throw new Error('no regulation comes with the program');
  const person = { name: 'Иванова Мария Петровна', role: 'coordinator' };
  expect(await finishFirstRun(desk, { profile, hours: profile.hours, officeName: 'Округ', person })).toEqual({
    done: true,
  });
  expect((await journal.settings.get('officeNotRead'))?.value).toEqual(later);
  expect(await readDesk(journal)).toMatchObject({ isSetUp: true, office: { name: 'Округ' } });
  await journal.delete();
});

it('answered in two windows at once, it is answered once: the second is told, and changes nothing', async () => {
  const journal = new JournalDatabase(`first-run ${crypto.randomUUID()}`);
  await journal.open();
  const windows = await Promise.all([readDesk(journal), readDesk(journal)]);
  const [profile] = builtInProfiles.map(profileChoiceOf);
  if (!profile) throw new Error('no regulation comes with the program');
  const outcomes = await Promise.all(
    windows.map((desk, place) => {
      const person = { name: `Человек ${place + 1}`, role: 'coordinator' };
      return finishFirstRun(desk, { profile, hours: profile.hours, officeName: `Округ ${place + 1}`, person });
    }),
  );
  const refused = { done: false, refusal: expect.stringMatching(/^В другом окне/) };
  expect(outcomes.toSorted((a, b) => Number(b.done) - Number(a.done))).toEqual([{ done: true }, refused]);
  const { office } = await readDesk(journal);
  const winner = outcomes.findIndex(({ done }) => done) + 1;
  expect(office).toMatchObject({ name: `Округ ${winner}`, people: [{ name: `Человек ${winner}` }] });
  expect(await journal.settings.get('officeNotRead')).toBeUndefined();
  await journal.delete();
});
