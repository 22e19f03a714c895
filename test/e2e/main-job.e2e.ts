import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { playMainJob } from './support/main-job.ts';
import { MAIN_JOBS } from './support/main-jobs.ts';

let extension: RunningExtension;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterAll(async () => {
  await extension.close();
});

it.each(MAIN_JOBS)('the main job on $network, from the message to the sent answer, is in the journal', async (job) => {
  const steps: string[] = [];
  await playMainJob(extension, job, async (step) => void steps.push(step));
  expect(steps).toContain('размещено');

  const events = Object.values(await extension.journal()).flatMap(
    (tables) => (tables['events'] ?? []) as JournalEvent[],
  );
  const taken = events.find(({ type, number }) => type === 'MessageTaken' && number === job.number);
  const ofCase = events.filter(({ caseId }) => caseId === taken?.caseId).sort((a, b) => a.seq - b.seq);
  expect(ofCase.map(({ seq }) => seq)).toEqual(ofCase.map((_event, index) => index + 1));
  expect(ofCase.map(({ type }) => type)).toEqual(expect.arrayContaining(EVENTS));
  expect(ofCase.filter(({ type }) => type === 'DraftReturned')).toHaveLength(job.remark === null ? 0 : 1);
});

it('asks the network for nothing and never presses «Отправить» itself', () => {
  expect(extension.network.ofExtension).toEqual([]);
  expect(extension.network.strangers).toEqual([]);
  expect(extension.errors).toEqual([]);
});

interface JournalEvent {
  caseId: string;
  seq: number;
  type: string;
  number?: number;
}

const EVENTS = [
  'MessageTaken',
  'CaseClassified',
  'ExecutorAssigned',
  'DraftSubmitted',
  'AnswerApproved',
  'AnswerPlaced',
];
