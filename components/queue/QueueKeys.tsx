import { words } from '../../lib/words/words';
import { Keys, type KeyAct } from '../keys/Keys';
import { QUEUE_TABS, type QueueTab } from './queue-tab';

interface Props {
  onTab: (tab: QueueTab) => void;
  onSelect: (caseId: string) => void;
}

const it = words.keys.queue;

/** Keys of the list. Enter needs nothing: a row is a button. */
export function QueueKeys({ onTab, onSelect }: Props) {
  const acts: KeyAct[] = [
    { codes: ['KeyJ', 'ArrowDown'], shown: 'J, ↓', does: it.down, run: () => step(1) },
    { codes: ['KeyK', 'ArrowUp'], shown: 'K, ↑', does: it.up, run: () => step(-1) },
    { codes: [], shown: 'Enter', does: it.enter, run: () => false },
    { codes: ['Slash'], shown: '/', does: it.search, run: search },
    {
      codes: QUEUE_TABS.map((_tab, index) => `Digit${index + 1}`),
      shown: '1–4',
      does: it.tabs,
      run: (code) => {
        const tab = QUEUE_TABS[Number(code.slice(-1)) - 1];
        if (tab !== undefined) onTab(tab);
        return tab !== undefined;
      },
    },
    { codes: ['KeyX'], shown: 'X', does: it.select, run: () => select(onSelect) },
  ];
  return <Keys acts={acts} />;
}

function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('.row__button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by];
  next?.focus();
  return next !== undefined;
}

function search(): boolean {
  const field = document.querySelector<HTMLElement>('.queue__search');
  field?.focus();
  return field !== null;
}

function select(onSelect: (caseId: string) => void): boolean {
  const caseId = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['case'] : undefined;
  if (caseId !== undefined) onSelect(caseId);
  return caseId !== undefined;
}
