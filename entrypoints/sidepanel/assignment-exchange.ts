import type { CaseActions } from '../../components/case-actions';
import type { CaseView } from '../../components/view-models';
import type { AssignmentFile } from '../../lib/backup/assignment-file';
import type { Assignment, Case } from '../../lib/case/case';
import type { CaseRules } from '../../lib/case/case-rules';
import type { Command } from '../../lib/case/commands';
import type { DraftFile } from '../../lib/case/draft-file';
import { liveAssignments } from '../../lib/case/live-assignments';
import { isOpen } from '../../lib/deadline/deadline';
import { contentHash } from '../../lib/journal/content-hash';
import { keepFile } from '../../lib/journal/keep-file';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { rulingOf } from '../desk/ruling';
import type { Texts } from '../desk/texts';
import { fromBase64 } from './base64';
import { saveFile } from './save-file';
import { senderOf } from './sender-of';

interface Given {
  desk: Desk;
  view: CaseView;
  theCase: Case;
  run: (make: (texts: Texts) => Promise<Command>) => ReturnType<CaseActions['submitDraft']>;
  closeOf: (date: string) => number;
}

const it = words.byFile;

/** Assignments out and answers in, as files. The format's checks are heavy and come only when a file does. */
export function assignmentExchange({
  desk,
  view,
  theCase,
  run,
  closeOf,
}: Given): Pick<CaseActions, 'saveAssignment' | 'takeAnswer'> {
  return {
    async saveAssignment(assignmentId) {
      const assignment = theCase.assignments.find(({ id }) => id === assignmentId);
      if (!assignment) return { done: false, refusal: it.assignmentGone };
      const kind = assignment.role === 'main' ? 'draft' : 'contribute';
      const due = view.deadlines.find(
        (deadline) =>
          isOpen(deadline) &&
          deadline.act.kind === kind &&
          (kind === 'draft' || deadline.instance.assignmentId === assignmentId),
      );
      const { message } = view;
      const file: AssignmentFile = {
        format: 'v-rabotu/assignment',
        version: 1,
        caseId: theCase.id,
        assignmentId,
        number: theCase.number,
        from: senderOf(desk),
        executorName: assignment.executorName,
        message: {
          text: message.text ?? '',
          author: message.author?.name ?? null,
          url: message.url,
          publishedAt: message.publishedAt === null ? null : new Date(message.publishedAt).toISOString(),
        },
        topic: theCase.facts.topic,
        place: theCase.facts.place,
        question: assignment.question,
        dueAt: due?.dueAt == null ? null : new Date(due.dueAt).toISOString(),
        clause: due?.clause ?? null,
        zone: desk.office.hours.zone,
        kinds: kindsOfExecutor(rulingOf(desk, theCase.regulation).rules),
      };
      saveFile(it.assignmentName(theCase.number), 'application/json', JSON.stringify(file, null, 2));
      return { done: true };
    },

    async takeAnswer(given) {
      const { readAssignmentFile } = await import('../../lib/backup/assignment-file');
      const answer = readAssignmentFile(await given.text());
      if (answer === null) return { done: false, refusal: it.unreadable(given.name) };
      if (answer.format === 'v-rabotu/assignment') return { done: false, refusal: it.notAnswer };
      if (answer.caseId !== theCase.id) return { done: false, refusal: it.otherCase(answer.number) };
      if (theCase.drafts.some(({ id }) => id === answer.answerId)) return { done: false, refusal: it.already };
      const assignment = theCase.assignments.find(({ id }) => id === answer.assignmentId);
      if (assignment && assignment.part === (await contentHash(answer.text)))
        return { done: false, refusal: it.already };
      const isPart =
        assignment !== undefined && givesPart(theCase, assignment, rulingOf(desk, theCase.regulation).rules);
      return run(async (texts) => {
        const content = await texts.keep('draft', answer.text);
        const files: DraftFile[] = [];
        for (const { name, type, role, base64 } of answer.files) {
          const bytes = fromBase64(base64);
          files.push({ hash: await keepFile(desk.journal, { bytes, type }), name, type, size: bytes.byteLength, role });
        }
        if (isPart) return { type: 'submitPart', assignmentId: answer.assignmentId, content, files };
        return {
          type: 'submitDraft',
          draftId: answer.answerId,
          kind: answer.kind,
          content,
          authorName: answer.authorName,
          assignmentId: answer.assignmentId,
          groundId: null,
          supplies: [],
          problemConfirmed: true,
          promisedAt: answer.promisedOn === null ? null : closeOf(answer.promisedOn),
          files,
        };
      });
    },
  };
}

/** An explanation on a ground of the act is given by the coordinator without an executor (Ворсино п. 2.7). */
function kindsOfExecutor({ answerKinds, explanationGrounds }: CaseRules): AssignmentFile['kinds'] {
  return answerKinds
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'explanation' || explanationGrounds.length === 0);
}

/** Whether the executor gives a part of a joint answer and not the answer. */
function givesPart(theCase: Case, { role }: Assignment, { composer }: CaseRules): boolean {
  return liveAssignments(theCase).length > 1 && (role === 'co' || composer.who === 'coordinator');
}
