import type { ComponentChild } from 'preact';
import { PageHead } from '../../components/controls/PageHead';
import { BackupCopy } from '../../components/data/BackupCopy';
import { BackupFolder, type FolderView } from '../../components/data/BackupFolder';
import { BackupReminder } from '../../components/data/BackupReminder';
import { JournalCheck, type CheckView } from '../../components/data/JournalCheck';
import { LostJournal } from '../../components/data/LostJournal';
import { RestoreCopy } from '../../components/data/RestoreCopy';
import { words } from '../../lib/words/words';
import { copyOf } from './fixtures/copies';
import type { GalleryScreen } from './screens';

const done = async () => ({ done: true as const });

const WHOLE: CheckView = {
  cases: '12 418',
  events: '91 002',
  contents: '20 117',
  absent: '14',
  broken: 0,
  first: null,
  wrongRows: null,
};
const BROKEN: CheckView = {
  ...WHOLE,
  broken: 3,
  first:
    'карточка № 17, запись 4 («Проект ответа внесён», 20 ноября 2026, 14:30): запись не та, что была сделана: она изменена или ей предшествовала другая.',
  wrongRows: '2',
};

const folder = (view: FolderView) => <BackupFolder folder={view} onChoose={done} onAllow={done} onForget={done} />;
const restore = () => <RestoreCopy onFile={copyOf({})} />;

function page(...sections: readonly ComponentChild[]) {
  return (
    <div class="case">
      <PageHead title="Данные" back="Назад" onBack={() => {}} />
      <main class="page">{sections}</main>
    </div>
  );
}

const data = (check: CheckView, view: FolderView, last: string | null) =>
  page(
    <BackupCopy last={last} onSave={async () => ({ name: 'v-rabotu-2026-11-22.kopiya' })}>
      {folder(view)}
    </BackupCopy>,
    restore(),
    <JournalCheck losses={[]} onCheck={async () => check} onRebuild={async () => ({ rebuilt: '12 418' })} />,
  );

/** What is kept on this computer: copies, restoring, the check of the journal, and the journal that came back shorter. */
export const DATA_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'data-new': { draw: () => data(WHOLE, { state: 'none' }, null) },
  'data-whole': {
    draw: () =>
      data(
        WHOLE,
        { state: 'kept', name: 'Копии-отдела-информационной-политики' },
        'Последняя копия: вчера в 18:05, карточек 12 418.',
      ),
    press: ['text=Проверить журнал'],
  },
  'data-broken': {
    draw: () => data(BROKEN, { state: 'asks', name: 'Копии' }, 'Последняя копия: вчера в 18:05, карточек 12 418.'),
    press: ['text=Проверить журнал', 'text=Пароль на копию'],
  },
  'data-folder-unread': { draw: () => data(WHOLE, { state: 'failed' }, null) },
  'data-folder-unsupported': { draw: () => data(WHOLE, { state: 'unsupported' }, null) },
  'data-lost': {
    draw: () => (
      <LostJournal had="91 002" has="214" lastCopy="Последняя копия: вчера в 18:05, карточек 12 418." onContinue={done}>
        {restore()}
      </LostJournal>
    ),
  },
  'data-lost-asked': {
    draw: () => (
      <LostJournal had="91 002" has="0" lastCopy={null} onContinue={done}>
        {restore()}
      </LostJournal>
    ),
    press: ['text=Продолжить с тем, что есть'],
  },
  'data-restore-shown': {
    draw: () => page(restore()),
    press: ['text=Открыть файл копии…'],
  },
  'data-restore-locked': {
    draw: () => page(<RestoreCopy onFile={copyOf({}, { isLocked: true })} />),
    press: ['text=Открыть файл копии…'],
  },
  'data-restore-nothing': {
    draw: () => page(<RestoreCopy onFile={copyOf({ isNothing: true, lines: [] })} />),
    press: ['text=Открыть файл копии…'],
  },
  'data-restore-done': {
    draw: () => page(restore()),
    press: ['text=Открыть файл копии…', '.button--primary'],
  },
  'data-restore-no-space': {
    draw: () =>
      page(
        <RestoreCopy
          onFile={copyOf({}, { carryOut: async () => ({ done: false, refusal: words.data.restore.noSpace }) })}
        />,
      ),
    press: ['text=Открыть файл копии…', '.button--primary'],
  },
  'data-reminder': {
    draw: () => (
      <main class="page">
        <h1 class="visually-hidden">Карточки</h1>
        <BackupReminder isNever={false} onMake={() => {}} onLater={() => {}} />
      </main>
    ),
  },
};
