import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { namesOf } from '../../entrypoints/desk/names-of';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { NOTHING_AROUND } from '../../entrypoints/sidepanel/read-around';
import { NO_REPEATS } from '../../entrypoints/sidepanel/read-repeats';
import { caseViewOf } from '../../entrypoints/sidepanel/view/case-view-of';
import { eventsOf } from '../../lib/journal/read';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { aDesk, caseOf, led } from './a-desk';

it('the memo to the head says when the message was found, not when it was taken', async () => {
  const desk = await aDesk();
  const taken = '2026-02-02T09:00:00.000Z';
  const found = { type: 'correctStart', moment: 'detected', to: Date.parse('2026-02-02T07:15:00.000Z') } as const;
  const caseId = await led(
    desk,
    1,
    taken,
    [taken, { ...found, reason: 'увидели утром' }],
    [taken, { type: 'flagSignificance', reason: 'паника' }],
  );
  const { theCase } = await caseOf(desk, caseId);
  const ruling = rulingOf(desk, theCase.regulation);
  const events = await eventsOf(desk.journal, caseId);
  const given = { desk, ruling, events, contents: new Map(), around: NOTHING_AROUND, repeats: NO_REPEATS };
  const { endings } = caseViewOf({ ...given, theCase, now: Date.parse(taken) });
  expect(endings.memo?.text).toContain('Выявлено: 2 февраля 2026, 10:15.');
});

it('an event of the act is called as the act calls it', async () => {
  const edition = builtInProfiles.find(({ id }) => id === 'vorsino')?.edition ?? '';
  const names = namesOf(await aDesk({ regulation: { id: 'vorsino', edition } }));
  expect(names.event('publishedWidely')).toBe('ответ размещён для всех');
  expect(names.event('unknown')).toBe('unknown');
});
