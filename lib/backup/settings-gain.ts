import { readOffice } from '../office/read-office';
import { startingTemplates } from '../office/starting-templates';
import type { Settings } from './merge-settings';

const OF_OFFICE = ['people', 'executors', 'topics', 'places', 'substitutions'] as const;

/** How many of each a copy brings: entries of the office's lists, texts to begin with, own words, named lists, calendar years. */
export interface SettingsGain extends Record<(typeof OF_OFFICE)[number], number> {
  templates: number;
  words: number;
  views: number;
  years: number;
}

/** What `changed` (see `mergeSettings`) adds to the lists of these settings. */
export function settingsGain(own: Settings, changed: Settings): SettingsGain {
  const before = readOffice(own.get('office'));
  const after = readOffice(changed.get('office'));
  const ofOffice = (list: (typeof OF_OFFICE)[number]) =>
    after ? after[list].length - (before?.[list].length ?? 0) : 0;
  const gained = (key: string, list: (value: unknown) => unknown[], usual = 0) =>
    changed.has(key) ? list(changed.get(key)).length - (own.has(key) ? list(own.get(key)).length : usual) : 0;
  return {
    people: ofOffice('people'),
    executors: ofOffice('executors'),
    topics: ofOffice('topics'),
    places: ofOffice('places'),
    substitutions: ofOffice('substitutions'),
    templates: gained('templates', listOf, before ? startingTemplates.length : 0),
    words: gained('answerWords', wordsOf),
    views: gained('queueViews', listOf),
    years: gained('calendarYears', listOf),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && 'added' in value ? listOf(value.added) : [];
}
