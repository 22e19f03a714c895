import { describe, expect, it } from 'vitest';
import { readAssignmentFile, type AnswerFile, type AssignmentFile } from '../../lib/backup/assignment-file';

const assignment: AssignmentFile = {
  format: 'v-rabotu/assignment',
  version: 1,
  caseId: 'c1',
  assignmentId: 'a1',
  number: 17,
  from: 'Иванова, Курской округ',
  executorName: 'Отдел ЖКХ',
  message: { text: 'Нет воды <img src=x>', author: null, url: 'https://vk.com/wall-1_2', publishedAt: null },
  topic: 'Вода',
  place: null,
  question: 'Когда дадут воду?',
  dueAt: '2026-11-20T12:00:00.000Z',
  clause: 'п. 11',
  zone: 'Europe/Moscow',
  kinds: ['final', 'interim'],
};

const answer: AnswerFile = {
  format: 'v-rabotu/answer',
  version: 1,
  caseId: 'c1',
  assignmentId: 'a1',
  number: 17,
  answerId: 'file-0123',
  kind: 'final',
  text: 'Воду дадут завтра.',
  authorName: 'Петров',
  writtenAt: '2026-11-20T11:00:00.000Z',
  promisedOn: '2026-11-21',
  files: [{ name: 'акт.pdf', type: 'application/pdf', role: 'attachment', base64: 'YWJj' }],
};

describe('a file between an office and its executor', () => {
  it.each([assignment, answer])('is read as it was written: $format', (file) => {
    expect(readAssignmentFile(JSON.stringify(file))).toEqual(file);
  });

  it.each<[string, string]>([
    ['not JSON', 'Здравствуйте!'],
    ['another format', JSON.stringify({ ...assignment, format: 'v-rabotu/backup' })],
    ['a later version', JSON.stringify({ ...assignment, version: 2 })],
    ['a field nobody knows', JSON.stringify({ ...answer, approved: true })],
    ['a file that is not base64', JSON.stringify({ ...answer, files: [{ ...answer.files[0], base64: '<b>' }] })],
    ['an id that reaches for the prototype', JSON.stringify({ ...answer, caseId: '__proto__' })],
    ['half of it', JSON.stringify(assignment).slice(0, 200)],
  ])('is refused when it is %s', (_what, body) => {
    expect(readAssignmentFile(body)).toBeNull();
  });
});
