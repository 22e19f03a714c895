import { keepRegulation } from '../../../../entrypoints/desk/keep-regulation';
import { openDesk } from '../../../../entrypoints/desk/open-desk';
import { runCommand } from '../../../../entrypoints/desk/run-command';
import { takeMessage } from '../../../../entrypoints/desk/take-message';
import { Texts } from '../../../../entrypoints/desk/texts';
import { proposedOffice } from '../../../../entrypoints/sidepanel/proposed-office';
import { builtInProfiles } from '../../../../lib/regulation/built-in-profiles';
import { aCapture } from '../../../site/a-capture';

/** What a window of the extension's origin does for the test, by the product's own code. */
export interface Writers {
  setUp(): Promise<void>;
  /** Takes message after message, each one in work with a note of this window under it; how often somebody was faster. */
  write(window: string, messages: number): Promise<{ overtaken: number }>;
}

const writers: Writers = {
  async setUp() {
    const { journal } = await openDesk();
    const [profile] = builtInProfiles;
    if (!profile) throw new Error('no profile');
    await keepRegulation(journal, profile);
    await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  },
  async write(window, messages) {
    let overtaken = 0;
    for (let number = 1; number <= messages; number += 1) {
      const { row } = await takeMessage(await openDesk(), aCapture(number), 'button');
      while (!(await noted(row.id, `${window}: заметка ${number}`))) overtaken += 1;
    }
    return { overtaken };
  },
};

async function noted(caseId: string, text: string): Promise<boolean> {
  const texts = new Texts();
  const content = await texts.keep('note', text);
  const command = { type: 'addNote', content } as const;
  const outcome = await runCommand(await openDesk(), { caseId, seen: 1, command, contents: texts.rows });
  if (!outcome.done && !outcome.overtaken) throw new Error(outcome.refusal);
  return outcome.done;
}

Object.assign(globalThis, { writers });
