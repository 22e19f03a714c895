import type { Mark } from '../site';
import { IDLE_LABEL } from './create-button';

/** What a button shows. `excerpt` names the message for a screen reader: «Анна К. — Третий день нет…». */
export type ButtonState =
  | { is: 'idle' }
  | { is: 'pending' }
  /** `trouble`: why its case could not be shown. */
  | { is: 'marked'; mark: Mark; trouble?: string }
  | { is: 'failed'; reason: string; copied: boolean };

/** Writes a state on the button: label, name, hint, colour. Touches nothing that is already so. */
export function showState(button: HTMLButtonElement, state: ButtonState, excerpt: string): void {
  const { look, label, hint } = appearance(state);
  if (button.dataset.state !== look) button.dataset.state = look;
  if (button.textContent !== label) button.textContent = label;
  button.ariaLabel = nameOf(label, excerpt);
  button.ariaDisabled = look === 'pending' ? 'true' : null;
  button.title = hint;
}

/** What a screen reader says of a button: its label, and whose message it stands beside. */
export function nameOf(label: string, excerpt: string): string {
  return excerpt === '' ? label : `${label}: ${excerpt}`;
}

function appearance(state: ButtonState): { look: string; label: string; hint: string } {
  switch (state.is) {
    case 'idle':
      return { look: 'idle', label: IDLE_LABEL, hint: '' };
    case 'pending':
      return { look: 'pending', label: 'Сохраняю…', hint: '' };
    case 'marked': {
      const { number, label, left, closed } = state.mark;
      const { trouble } = state;
      const told = trouble === undefined ? [label, left] : ['карточка не открылась'];
      const line = [`№ ${number}`, ...told].filter(Boolean).join(' · ');
      return { look: closed ? 'closed' : 'taken', label: line, hint: trouble ?? 'Открыть карточку' };
    }
    case 'failed': {
      const saved = state.copied ? 'Текст сообщения скопирован.' : '';
      return { look: 'failed', label: 'Не взято. Повторить', hint: `${state.reason} ${saved}`.trim() };
    }
  }
}
