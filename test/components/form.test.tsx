import { describe, expect, it, vi } from 'vitest';
import { TypedContext, createTyped } from '../../components/controls/typed';
import { ClassifyForm } from '../../components/forms/ClassifyForm';
import type { Classification } from '../../components/case-actions';
import type { ClassificationView, Outcome } from '../../components/view-models';
import { drawn, send, settled, type } from './dom';

const facts: ClassificationView = {
  topic: '',
  place: '',
  severity: '',
  topics: ['Вода'],
  places: [],
  severities: [],
  source: '',
  handling: '',
  handlings: [],
  required: ['topic', 'place'],
  suggestions: { topic: [], place: [], usual: { topic: {}, place: {} } },
};

function form(outcome: Outcome | Error, typed = createTyped()) {
  const sent: Classification[] = [];
  const onSubmit = async (input: Classification) => {
    sent.push(input);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const child = (
    <TypedContext.Provider value={typed}>
      <ClassifyForm caseId="c1" facts={facts} onSubmit={onSubmit} primary />
    </TypedContext.Provider>
  );
  const { root, draw } = drawn(child);
  const [topic = null, place = null] = root.querySelectorAll('input');
  return { sent, root, draw, topic, place, typed };
}

describe('a form', () => {
  it('says in words what is missing and sends nothing', async () => {
    const { root, sent, topic } = form({ done: true });
    await settled();
    send(root.querySelector('form'));
    await settled();
    expect(sent).toEqual([]);
    expect(root.textContent).toContain('Укажите тему: положение требует её до направления исполнителю.');
    expect(topic?.getAttribute('aria-invalid')).toBe('true');
  });

  it('sends what was typed, without the spaces around', async () => {
    const { root, sent, topic, place } = form({ done: true });
    await settled();
    type(topic, ' Вода ');
    type(place, 'Заречная');
    send(root.querySelector('form'));
    await settled();
    expect(sent).toEqual([{ topic: 'Вода', place: 'Заречная', severity: '', handling: '', source: '' }]);
  });

  it('shows a refusal beside the button and loses nothing', async () => {
    const { root, topic, place, typed } = form({ done: false, refusal: 'Карточка закрыта. Откройте её снова.' });
    await settled();
    type(topic, 'Вода');
    type(place, 'Заречная');
    send(root.querySelector('form'));
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Карточка закрыта. Откройте её снова.');
    expect(typed.snapshot()).toEqual({ 'c1/classify/topic': 'Вода', 'c1/classify/place': 'Заречная' });
  });

  it('a fault of the program is said, and the words stay', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { root, topic, place, typed } = form(new Error('disk'));
    await settled();
    type(topic, 'Вода');
    type(place, 'Заречная');
    send(root.querySelector('form'));
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('ошибки в программе');
    expect(Object.keys(typed.snapshot())).toHaveLength(2);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('is sent once however often it is pressed', async () => {
    const { root, sent, topic, place } = form({ done: true });
    await settled();
    type(topic, 'Вода');
    type(place, 'Заречная');
    send(root.querySelector('form'));
    send(root.querySelector('form'));
    await settled();
    expect(sent).toHaveLength(1);
  });
});

describe('what is typed and not sent', () => {
  it('comes back from a snapshot and is forgotten when sent', () => {
    const typed = createTyped({ 'c1/note/text': 'Звонила' });
    expect(typed.field('c1/note/text', '').value).toBe('Звонила');
    expect(typed.snapshot()).toEqual({ 'c1/note/text': 'Звонила' });
    typed.forget('c1/note');
    expect(typed.snapshot()).toEqual({});
    expect(typed.field('c1/note/text', '').value).toBe('');
  });

  it('a new beginning shows through only where nothing was typed', () => {
    const typed = createTyped();
    const topic = typed.field('f/topic', '');
    const place = typed.field('f/place', '');
    place.value = 'Заречная';
    typed.field('f/topic', 'Вода');
    typed.field('f/place', 'Курская');
    expect([topic.value, place.value]).toEqual(['Вода', 'Заречная']);
  });

  it('a form forgets its own fields only', () => {
    const typed = createTyped();
    typed.field('f/topic', '').value = 'a';
    typed.field('f2/topic', '').value = 'b';
    typed.forget('f');
    expect(typed.snapshot()).toEqual({ 'f2/topic': 'b' });
  });
});
