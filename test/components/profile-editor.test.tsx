import type { ComponentProps } from 'preact';
import { expect, it, vi } from 'vitest';
import { createTyped, TypedContext, type Typed } from '../../components/controls/typed';
import { ProfileEditor } from '../../components/regulation/ProfileEditor';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { inOffice } from './in-office';
import { drawn, settled, type as enter } from './dom';

const [initial] = builtInProfiles;
if (!initial) throw new Error('no profiles');

async function opened(typed: Typed, acts: Partial<ComponentProps<typeof ProfileEditor>> = {}) {
  const { root } = drawn(
    inOffice(
      <TypedContext.Provider value={typed}>
        <ProfileEditor
          initial={initial as RegulationProfile}
          example={() => []}
          exampleStart={0}
          onSave={async () => ({ done: true })}
          onExport={() => {}}
          onImport={async () => ({ done: false, refusal: '' })}
          onBack={() => {}}
          {...acts}
        />
      </TypedContext.Provider>,
    ),
  );
  await settled();
  const name = () => root.querySelector<HTMLInputElement>('input:not([type=file])');
  const press = async (button: string) => {
    root.querySelector<HTMLElement>(button)?.click();
    await settled();
  };
  return { root, name, press };
}

it('an edition of a day to come says from when messages go by it', async () => {
  const { root } = await opened(createTyped());
  const from = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')].at(-1);
  expect(from?.value).toBe('');
  enter(from ?? null, '2099-12-01');
  await settled();
  expect(root.textContent).toContain('пойдут по этой редакции с 01.12.2099');
});

it('what was edited and not saved is there when the editor is opened again, until it is saved or begun anew', async () => {
  const typed = createTyped();
  const first = await opened(typed);
  expect(first.root.textContent).not.toContain('Правки ещё не сохранены');
  enter(first.name(), 'Порядок Заречного');
  await settled();
  // the browser was killed: what was typed comes from the database
  const restored = createTyped(typed.snapshot());
  const saved: string[] = [];
  const second = await opened(restored, {
    onSave: async ({ title }) => (saved.push(title), { done: true }),
  });
  expect(second.name()?.value).toBe('Порядок Заречного');
  expect(second.root.textContent).toContain('Правки ещё не сохранены');
  await second.press('.muted + button');
  expect(second.name()?.value).toBe(initial.title);
  enter(second.name(), 'Порядок Заречного');
  await settled();
  await second.press('.button--primary');
  expect(saved).toEqual(['Порядок Заречного']);
  expect(restored.snapshot()).toEqual({});
});

it('a file that went away before it was read is said not to be read', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { root } = await opened(createTyped(), { onImport: async () => Promise.reject(new Error('NotReadableError')) });
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [{ name: 'own.json' }] });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(root.textContent).toContain('Не получилось из-за ошибки в программе');
  logged.mockRestore();
});

it('a term changed to calendar days may roll off a day off, and no other one keeps the roll-over', async () => {
  const saved: RegulationProfile['deadlines'][string][] = [];
  const { root, press } = await opened(createTyped(), {
    onSave: async ({ deadlines: { route } }) => (route && saved.push(route), { done: true }),
  });
  const first = () => root.querySelector<HTMLElement>('fieldset.deadline');
  const choose = async (index: string) => {
    const unit = first()?.querySelector('select');
    Object.defineProperty(unit, 'value', { value: index, configurable: true });
    unit?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  expect(first()?.querySelector('[type=checkbox]')).toBeNull();
  await choose('5');
  const tick = first()?.querySelector<HTMLInputElement>('[type=checkbox]');
  Object.defineProperty(tick, 'checked', { value: true, configurable: true });
  tick?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await press('.button--primary');
  await choose('4');
  expect(first()?.querySelector('[type=checkbox]')).toBeNull();
  await press('.button--primary');
  expect(saved.map(({ due, rollover }) => ['limit' in due && due.limit.unit, rollover])).toEqual([
    ['day', 'nextWorkingDay'],
    ['day', 'none'],
  ]);
});
