import { ErasureLog } from '../../../components/data/ErasureLog';
import type { ErasureChoice, PastErasure } from '../../../components/data/erasure-view';
import { PersonErasure } from '../../../components/data/PersonErasure';
import { RetentionSection } from '../../../components/data/RetentionSection';
import { WithoutNames } from '../../../components/data/WithoutNames';
import type { LongActOptions } from '../../../components/controls/use-long-act';
import { numberName } from '../../../lib/case/number-name';
import { now } from '../../../lib/platform/system';
import { officeDate } from '../../../lib/time/office-date';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { wordsOf } from '../../desk/words-of-error';
import type { PanelStore } from '../panel-store';
import { saveFile } from '../save-file';
import { useWatched } from '../use-watched';
import { csvText } from '../../../lib/report/csv-text';
import { depersonalisedJournal } from './depersonalised-journal';
import { eraseCases } from './erase-cases';
import { findOutdated } from './find-outdated';
import { findPerson } from './find-person';
import { pastErasures } from './past-erasures';
import { readRetention, saveRetention } from './retention';

const it = words.privacy;

/** Personal data in «Данные»: how long they are kept, erasing by term and on request, the proof of it, the journal without names. */
export function PrivacySections({ desk, say }: { desk: Desk; say: PanelStore['say'] }) {
  const { journal, office } = desk;
  const months = useWatched(journal, readRetention, say);
  const erase = (choice: ErasureChoice, options: LongActOptions) => spoken(() => eraseCases(desk, choice, options));
  const today = () => officeDate(now(), office.hours.zone).date;
  return (
    <>
      <RetentionSection
        months={months}
        onMonths={(chosen) => saveRetention(journal, chosen)}
        onFind={(term) => spoken(() => findOutdated(desk, term, now()))}
        onErase={erase}
      />
      <PersonErasure onFind={(sought) => spoken(() => findPerson(desk, sought))} onErase={erase} />
      <ErasureLog onRead={() => spoken(() => pastErasures(desk))} onSave={(past) => saveLog(past, desk, today())} />
      <WithoutNames
        onSave={async (format) => {
          const saved = await spoken(() => depersonalisedJournal(desk, format, today()));
          if ('refusal' in saved) return { done: false, refusal: saved.refusal };
          saveFile(saved.name, saved.type, saved.text);
          return { done: true };
        }}
      />
    </>
  );
}

function saveLog(past: readonly PastErasure[], { office }: Desk, day: string): void {
  const rows = past.map((one) => [
    dateTimeWords(one.at, office.hours.zone),
    one.who,
    it.log.ground[one.ground],
    one.basis,
    one.parts.map((part) => words.personalPart[part]).join(', '),
    one.numbers.map(numberName).join(', '),
    it.log.method,
  ]);
  saveFile(`${it.log.fileName}-${day}.csv`, 'text/csv', csvText([it.log.columns, ...rows]));
}

async function spoken<Result>(act: () => Promise<Result>): Promise<Result | { refusal: string }> {
  try {
    return await act();
  } catch (error) {
    return { refusal: wordsOf(error) };
  }
}
