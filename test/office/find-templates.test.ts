import { describe, expect, it } from 'vitest';
import { findTemplates } from '../../lib/office/find-templates';
import { startingTemplates } from '../../lib/office/starting-templates';
import { readTemplates, type Template } from '../../lib/office/template';

const ANY = { kind: null, topic: null };
const LAMP: Template = {
  id: 'lamp',
  title: 'Фонарь',
  kind: 'final',
  topics: ['Освещение'],
  text: 'Лампу заменят до {срок}.',
};
const WATER: Template = { ...LAMP, id: 'water', title: 'Отключение', topics: ['Вода'], text: 'Воду дадут {когда}.' };

const found = (query: string, about: Parameters<typeof findTemplates>[2] = ANY) =>
  findTemplates([LAMP, WATER, ...startingTemplates], query, about).map(({ id }) => id);

describe('templates', () => {
  it('are found by the beginning of any word, of the text too', () => {
    expect(found('лам')).toEqual(['lamp']);
    expect(found('ОСВЕЩ')).toEqual(['lamp']);
    expect(found('вод дад')).toEqual(['water']);
    expect(found('вертолёт')).toEqual([]);
  });

  it('stand with those of this kind and this topic first', () => {
    expect(found('', { kind: 'final', topic: 'вода' })[0]).toBe('water');
    expect(found('', { kind: 'clarification', topic: null })[0]).toBe('start-where');
  });

  it('of the starting set are read back as they are stored, each kind of answer has one', () => {
    expect(readTemplates(JSON.parse(JSON.stringify(startingTemplates)))).toEqual(startingTemplates);
    expect(new Set(startingTemplates.map(({ kind }) => kind)).size).toBe(7);
    expect(readTemplates([{ ...LAMP, kind: 'poem' }])).toBeNull();
  });
});
