import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ByHandPanel } from '../../entrypoints/sidepanel/ByHandPanel';
import { OfficePanel } from '../../entrypoints/sidepanel/OfficePanel';
import { createPanelStore } from '../../entrypoints/sidepanel/panel-store';
import { words } from '../../lib/words/words';
import { drawn } from '../components/dom';
import { inOffice } from '../components/in-office';
import { aDesk } from '../desk/a-desk';

const { byHand, parts, title, imported } = words.office;

test.each([
  ['messages', ByHandPanel, byHand.title, byHand.list],
  ['the office', OfficePanel, title, parts.executors],
])(
  'the title of a list from a file takes the focus, and going back the one before: %s',
  async (_, Panel, one, other) => {
    const desk = await aDesk();
    const { root, draw } = drawn(null);
    // The panel's store asks the window when the person is there.
    for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
    const focused: string[] = [];
    const focus = vi.spyOn(window.HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
      if (this.tagName === 'H1') focused.push(this.textContent);
    });
    const press = (button?: Element | null) => button?.dispatchEvent(new Event('click', { bubbles: true }));
    draw(inOffice(<Panel desk={desk} store={createPanelStore()} />));
    await vi.waitFor(() => expect(focused).toEqual([one]));
    press([...root.querySelectorAll('button')].find(({ textContent }) => textContent === imported.open));
    await vi.waitFor(() => expect(focused).toEqual([one, other]));
    press(root.querySelector('.icon-button'));
    await vi.waitFor(() => expect(focused).toEqual([one, other, one]));
    draw(null);
    focus.mockRestore();
    vi.unstubAllGlobals();
    await desk.journal.delete();
  },
);
