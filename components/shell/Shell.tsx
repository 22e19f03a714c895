import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words/words';
import { Menu } from '../controls/Menu';
import type { Choice } from '../view-models';
import { PersonSwitch } from './PersonSwitch';
import { TroubleNotice, type Trouble } from './TroubleNotice';

interface Props {
  officeName: string;
  people: readonly Choice[];
  currentPersonId: string;
  onPerson: (id: string) => void;
  onRegulation: () => void;
  /** Screens besides the list. */
  menu: readonly Choice[];
  onMenu: (id: string) => void;
  trouble: Trouble | null;
  /** Toast of what can be undone, or nothing. */
  toast?: ComponentChildren;
  children: ComponentChildren;
}

const it = words.shell;

/** The frame of the list: whose office, who works now, what the pages did not show. */
export function Shell({
  officeName,
  people,
  currentPersonId,
  onPerson,
  onRegulation,
  menu,
  onMenu,
  trouble,
  toast,
  children,
}: Props) {
  return (
    <div class="shell">
      <header class="shell__head">
        <p class="shell__office" title={officeName}>
          {officeName}
        </p>
        <PersonSwitch people={people} currentPersonId={currentPersonId} onPerson={onPerson} />
        <button
          class="icon-button"
          type="button"
          aria-label={it.regulation}
          title={it.regulation}
          onClick={onRegulation}
        >
          §
        </button>
        <Menu label={it.menu} items={menu} onPick={onMenu} />
      </header>
      {trouble !== null && <TroubleNotice trouble={trouble} />}
      <main class="shell__main">{children}</main>
      {toast}
    </div>
  );
}
