import { words } from '../../lib/words/words';
import type { NextForm } from '../next-step';
import { Keys, type KeyAct } from './Keys';

interface Props {
  form: NextForm['form'];
  onBack: () => void;
  onMessage: () => void;
  /** Another case of the list: 1 the next, -1 the previous; false where there is none. */
  onStep: (by: 1 | -1) => boolean;
}

const it = words.keys.case;
const FIRST_FIELD = '.next :is(input, select, textarea, .button--primary)';

/** Keys of a case; those of an act are there while the act is the next one. */
export function CaseKeys({ form, onBack, onMessage, onStep }: Props) {
  const acts: KeyAct[] = [
    { codes: ['KeyB', 'Escape'], shown: 'B, Esc', does: it.back, run: () => (onBack(), true) },
    { codes: ['KeyJ'], shown: 'J', does: it.next, run: () => onStep(1) },
    { codes: ['KeyK'], shown: 'K', does: it.previous, run: () => onStep(-1) },
    { codes: ['KeyS'], shown: 'S', does: it.step, run: () => focus(FIRST_FIELD) },
    ...(ACTS[form] ?? []),
    { codes: ['KeyM'], shown: 'M', does: it.menu, run: () => openMenu() },
    { codes: ['KeyO'], shown: 'O', does: it.message, run: () => (onMessage(), true) },
    { codes: [], shown: 'Ctrl+Enter', does: it.send, run: () => false },
  ];
  return <Keys acts={acts} />;
}

const APPROVE: KeyAct = { codes: ['KeyA'], shown: 'A', does: it.approve, run: () => press('.next .button--primary') };
const RETURN: KeyAct = {
  codes: ['KeyR'],
  shown: 'R',
  does: it.return,
  run: () => press('.next .button--primary ~ button.button'),
};
/** The executor who is to get the message; what has to be known of it before, where that is still asked. */
const ASSIGN: KeyAct = { codes: ['KeyA'], shown: 'A', does: it.assign, run: () => focus(FIRST_FIELD) };
const COPY: KeyAct = { codes: ['KeyC'], shown: 'C', does: it.copy, run: () => press('.next [data-key="copy"]') };

const ACTS: Partial<Record<NextForm['form'], readonly KeyAct[]>> = {
  classify: [ASSIGN],
  assign: [ASSIGN],
  review: [APPROVE, RETURN],
  reviewPart: [APPROVE, RETURN],
  place: [
    { codes: ['KeyI'], shown: 'I', does: it.insert, run: () => press('.next [data-key="insert"]') },
    COPY,
    { codes: ['KeyD'], shown: 'D', does: it.placed, run: () => focus('.placed input') },
  ],
};

function press(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}

function focus(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector);
  field?.focus();
  return field !== null;
}

/** The menu opens with its first act under the focus. */
function openMenu(): boolean {
  if (!press('.case__head .menu__button')) return false;
  return focus('.case__head .menu__item');
}
