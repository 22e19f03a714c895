import { expect, it } from 'vitest';
import { OtherRules } from '../../components/regulation/OtherRules';
import { RegulationHead } from '../../components/regulation/RegulationHead';
import { regulationProfile, type RegulationProfileSource } from '../../lib/regulation/schema';
import { aProfile } from '../regulation/a-profile';
import { drawn } from './dom';
import { inOffice } from './in-office';

const provenance = { clause: 'п. 7', quote: 'не более пяти ответов в час' };
const read = (part: Partial<RegulationProfileSource>) => regulationProfile.parse({ ...aProfile(), ...part });
const shown = (part: Partial<RegulationProfileSource>) =>
  drawn(<OtherRules profile={read(part)} />).root.textContent ?? '';
const head = (part: Partial<RegulationProfileSource>) =>
  drawn(inOffice(<RegulationHead profile={read(part)} />)).root.textContent ?? '';

const inForce = { kind: 'порядок', number: null, date: null, status: 'inForce' } as const;

it('an act says since when it is in force and which edition it replaces', () => {
  const said = head({ act: inForce, effective: { from: '2021-11-18', to: null }, supersedes: 'от 01.02.2020' });
  expect(said).toContain('действует с 18.11.2021');
  expect(said).toContain('вместо редакции от 01.02.2020');
  expect(said).not.toContain('Проверьте');
});

it('an act that is over, or repealed, says what to do about it', () => {
  expect(head({ act: inForce, effective: { from: null, to: '2025-12-31' } })).toContain('действовало по 31.12.2025');
  expect(head({ act: { ...inForce, status: 'repealed' } })).toContain('утратило силу. Проверьте');
  expect(head({ act: inForce, effective: { from: null, to: '2099-12-31' } })).not.toContain('Проверьте');
});

it('an act that is not in force yet says that messages go by it already', () => {
  const said = head({ act: inForce, effective: { from: '2099-12-01', to: null } });
  expect(said).toContain('Действует с 01.12.2099, а новые сообщения уже идут по нему');
});

it('tells what the act is about, and how it stands to the law on appeals', () => {
  const said = shown({
    scope: { platforms: ['ВКонтакте'], accounts: ['Наш район'], exclude: ['страницы кандидатов'] },
    regime59fz: 'onlyNonAppeals',
  });
  for (const part of [
    'Где: ВКонтакте.',
    'Страницы: Наш район.',
    'Кроме: страницы кандидатов.',
    'обращения идут по 59-ФЗ',
  ])
    expect(said).toContain(part);
});

it('tells by what a message gets its category, and who gives it', () => {
  const high = {
    dimension: 'severity',
    label: 'повышенной важности',
    assignedBy: 'coordinator',
    assignment: 'manual',
    criteria: 'может вызвать резонанс',
    queue: 'first',
  } as const;
  const said = shown({ categories: { high } });
  for (const part of ['повышенной важности', 'может вызвать резонанс', 'отмечает координатор', 'в первую очередь'])
    expect(said).toContain(part);
});

it('tells how much may be published and what is reported upwards', () => {
  const said = shown({
    limits: { equal: { what: 'одинаковые ответы', max: 5, per: 'hour', provenance } },
    escalations: {
      often: {
        trigger: { moreThan: 3, of: 'breach', per: 'month', groupBy: 'coordinator' },
        levels: [{ to: 'coordinator', within: { type: 'immediate', event: 'detected' } }],
        provenance,
      },
      breach: { trigger: { breachOf: 'answer' }, levels: [{ to: 'coordinator' }], provenance },
      event: { trigger: { event: 'broadcast' }, levels: [{ to: 'coordinator' }], provenance },
      fact: { trigger: { fact: 'emergency', is: true }, levels: [{ to: 'coordinator' }], provenance },
    },
  });
  for (const part of [
    'не больше 5 за час',
    'нарушений срока за месяц: больше 3',
    'координатор (незамедлительно с момента: выявлено)',
    'нарушен срок «ответ»',
    'сюжет вышел',
    'чрезвычайная ситуация: да',
  ])
    expect(said).toContain(part);
});

it('tells what an answer must and must not have, and how long it may be', () => {
  const said = shown({
    answerStandard: {
      length: { vk: { max: 4000, recommended: 800 } },
      required: ['по существу'],
      forbidden: ['ссылки без пояснения'],
      forbiddenPhrases: ['не наша компетенция'],
      provenance: { ...provenance, confirmedBy: 'юрист Петрова', evidence: 'news' },
    },
  });
  for (const part of [
    'Должно быть: по существу.',
    'Не должно быть: ссылки без пояснения.',
    '«не наша компетенция»',
    'ВКонтакте, знаков: лучше до 800',
    'Прочтение подтвердил: юрист Петрова',
    'из новостей',
  ])
    expect(said).toContain(part);
});
