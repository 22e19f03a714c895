import type { Command } from '../../lib/case/commands';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { russianCalendar } from '../../lib/time/production-calendar';
import { JournalDatabase } from '../../lib/journal/database';
import { eventsOf } from '../../lib/journal/read';
import { recordTaking } from '../../lib/journal/record-taking';
import { replay } from '../../lib/case/replay';
import type { Office } from '../../lib/office/office';
import type { Desk } from '../../entrypoints/desk/desk';
import { runCommand } from '../../entrypoints/desk/run-command';
import { unsetOffice } from '../../entrypoints/desk/unset-office';
import { nineToSix } from '../deadline/a-case';
import { rowFor, takenEvent } from '../journal/sample-events';

/** A desk over a new database: Курской округ, Monday to Friday 09:00–18:00 with lunch, Moscow. */
export async function aDesk(office: Partial<Office> = {}): Promise<Desk> {
  const journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
  const regulation = { id: 'kursk', edition: '2023-01-12' };
  return {
    journal,
    office: { ...unsetOffice(), name: 'Курской округ', regulation, hours: nineToSix, ...office },
    isSetUp: true,
    calendar: russianCalendar,
    profiles: builtInProfiles,
  };
}

/** A message taken at `at` (ISO) under the office's regulation and led through these commands at their own times; every one must be let through. */
export async function led(desk: Desk, number: number, at: string, ...acts: [when: string, command: Command][]) {
  const caseId = `case-${number}`;
  const { regulation } = desk.office;
  const taken = { ...takenEvent(caseId, number), regulation, recordedAt: at, happenedAt: at };
  await recordTaking(desk.journal, taken.type === 'MessageTaken' ? taken.message.key : '', async () => ({
    caseId,
    events: [taken],
    contents: [],
    row: rowFor(caseId, number, 1),
  }));
  for (const [when, command] of acts) {
    const seen = (await eventsOf(desk.journal, caseId)).length;
    const timed = { ...command, happenedAt: Date.parse(when), happenedReason: 'записано позже' };
    const outcome = await runCommand(desk, { caseId, seen, command: timed });
    if (!outcome.done) throw new Error(`${command.type}: ${outcome.refusal}`);
  }
  return caseId;
}

export async function caseOf(desk: Desk, caseId: string) {
  const theCase = replay(await eventsOf(desk.journal, caseId));
  const row = await desk.journal.cases.get(caseId);
  if (!theCase || !row) throw new Error(caseId);
  return { theCase, row };
}
