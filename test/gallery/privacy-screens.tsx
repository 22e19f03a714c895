import type { ComponentChild } from 'preact';
import { PageHead } from '../../components/controls/PageHead';
import { ErasureLog } from '../../components/data/ErasureLog';
import type { ErasableCase } from '../../components/data/erasure-view';
import { PersonErasure } from '../../components/data/PersonErasure';
import { RetentionSection } from '../../components/data/RetentionSection';
import { WithoutNames } from '../../components/data/WithoutNames';
import { PERSONAL_PARTS } from '../../lib/case/personal-data';
import { NOW } from './fixtures/office';
import type { GalleryScreen } from './screens';

const YEAR = 365 * 86_400_000;

const one = (number: number, change: Partial<ErasableCase> = {}): ErasableCase => ({
  caseId: `case-${number}`,
  seq: 9,
  number,
  status: 'answered',
  takenAt: NOW - 5 * YEAR,
  closedAt: NOW - 5 * YEAR,
  topic: number % 2 === 0 ? 'Водоснабжение' : 'Благоустройство общественных территорий и детских площадок',
  author: number % 3 === 0 ? 'Константинопольская-Задунайская Александра' : 'Анна К.',
  authorKey: null,
  counts: { author: 1, messages: 2, answers: 3, notes: number % 2, files: 1 },
  as: 'author',
  ...change,
});

const CASES = [
  ...Array.from({ length: 12 }, (_, index) => one(index + 1)),
  one(40, { closedAt: null, status: 'assigned' }),
  one(41, { as: 'mentioned' }),
];
const none = async () => [];
const erase = async () => ({
  erased: [1, 2, 3],
  refused: [{ number: 4, why: 'Карточку только что изменили в другом окне.' }],
});
const PAST = {
  at: NOW,
  who: 'Иванова Мария Петровна',
  ground: 'request' as const,
  basis: 'вх. № 15 от 12.11.2026',
  parts: PERSONAL_PARTS,
  numbers: [1, 2, 3],
};

function page(child: ComponentChild) {
  return (
    <div class="case">
      <PageHead title="Данные" back="Назад" onBack={() => {}} />
      <main class="page">{child}</main>
    </div>
  );
}

const retention = (months: number | null, find: () => Promise<readonly ErasableCase[]>) => () =>
  page(<RetentionSection months={months} onMonths={async () => {}} onFind={find} onErase={erase} />);
const person = () => page(<PersonErasure onFind={async () => CASES} onErase={erase} />);
const find = 'text=Показать, что подлежит стиранию';

/** Personal data: kept, erased, proved. */
export const PRIVACY_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'privacy-empty': {
    draw: () =>
      page(
        <>
          <RetentionSection months={null} onMonths={async () => {}} onFind={none} onErase={erase} />
          <PersonErasure onFind={none} onErase={erase} />
          <ErasureLog onRead={none} onSave={() => {}} />
          <WithoutNames onSave={async () => ({ done: true })} />
        </>,
      ),
  },
  'privacy-term-none': { draw: retention(60, none), press: [find] },
  'privacy-term-unset': { draw: retention(null, none), press: [find] },
  'privacy-term': { draw: retention(60, async () => CASES), press: [find] },
  'privacy-term-confirm': { draw: retention(60, async () => CASES), press: [find, 'text=Стереть данные, карточек'] },
  'privacy-erased': {
    draw: retention(60, async () => CASES),
    press: [find, 'text=Стереть данные, карточек', 'text="Стереть"'],
  },
  'privacy-log': {
    draw: () => page(<ErasureLog onRead={async () => [PAST]} onSave={() => {}} />),
    press: ['text=Показать'],
  },
  'privacy-person': { draw: person },
};
