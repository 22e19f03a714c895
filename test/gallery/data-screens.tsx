import type { ComponentChild } from 'preact';
import { PageHead } from '../../components/controls/PageHead';
import { BackupCopy } from '../../components/data/BackupCopy';
import { BackupFolder, type FolderView } from '../../components/data/BackupFolder';
import { BackupReminder } from '../../components/data/BackupReminder';
import { JournalCheck, type CheckView } from '../../components/data/JournalCheck';
import { LostJournal } from '../../components/data/LostJournal';
import { RestoreCopy, type OpenedCopy } from '../../components/data/RestoreCopy';
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
const restore = (opened: Partial<OpenedCopy> = {}) => (
  <RestoreCopy
    onFile={async () => ({
      made: 'Копия от 20 ноября 2026, 18:05, Администрация Красноуфимского муниципального округа.',
      holds: 'В ней карточек: 12 418, записей: 91 002, файлов: 310.',
      isLocked: false,
      look: async () => ({
        isNothing: false,
        isSettingsTaken: false,
        lines: [
          'новых карточек: 12',
          'новых записей: 85',
          'дополнятся карточки: № 3, № 17, № 18 и ещё 40',
          'одно сообщение взяли в двух местах, станет одной карточкой: № 9',
          'поменяется номер, потому что такой уже есть: № 17 → № 1000017',
        ],
      }),
      carryOut: done,
      ...opened,
    })}
  />
);

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
  'data-reminder': {
    draw: () => (
      <main class="page">
        <h1 class="visually-hidden">Карточки</h1>
        <BackupReminder isNever={false} onMake={() => {}} onLater={() => {}} />
      </main>
    ),
  },
};
