import { caseEvents } from '../../lib/regulation/profiles/case-events';
import { regulationProfile, type RegulationProfile, type RegulationProfileSource } from '../../lib/regulation/schema';

type SourceDeadline = RegulationProfileSource['deadlines'][string];
type Loose = Omit<SourceDeadline, 'label' | 'act' | 'provenance'> &
  Partial<Pick<SourceDeadline, 'label' | 'act' | 'provenance'>>;

const provenance = { clause: 'п. 1', quote: 'слова акта' };
const act = (
  kind: RegulationProfileSource['acts'][string]['kind'],
  by: string,
  emits: string,
): RegulationProfileSource['acts'][string] => ({ label: kind, kind, by, emits, provenance });

const day: [string, string][] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];
const allDay: [string, string][] = [['00:00', '24:00']];

/** A regulation of these deadlines only. A deadline without an act is the answer; its clause is its id. */
export function smallProfile(
  deadlines: Record<string, Loose>,
  rest: Partial<RegulationProfileSource> = {},
): RegulationProfile {
  const named = Object.entries(deadlines).map(([id, deadline]): [string, SourceDeadline] => [
    id,
    { label: id, act: 'publish', provenance: { clause: `п. ${id}`, quote: id }, ...deadline },
  ]);
  const source: RegulationProfileSource = {
    schemaVersion: 1,
    id: 'small',
    edition: '1',
    title: 'Порядок',
    jurisdiction: 'Округ',
    act: { kind: 'постановление', number: '1', date: '2024-01-01', status: 'inForce' },
    effective: { from: null, to: null },
    regime59fz: 'notApplied',
    scope: { platforms: ['ВКонтакте'] },
    calendars: {
      office: { owner: 'own', timeZone: 'Europe/Moscow', week: { mon: day, tue: day, wed: day, thu: day, fri: day } },
      always: {
        owner: 'own',
        hours: 'fixed',
        timeZone: 'Europe/Moscow',
        holidays: 'none',
        week: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
      },
    },
    defaultCalendar: 'office',
    roles: {
      coordinator: { label: 'координатор', side: 'own' },
      executor: { label: 'исполнитель', side: 'own' },
      coExecutor: { label: 'соисполнитель', side: 'own' },
      region: { label: 'департамент', side: 'region' },
      author: { label: 'автор', side: 'author' },
    },
    cast: { coordinator: 'coordinator', executor: 'executor', approver: 'coordinator' },
    events: { ...caseEvents, broadcast: { label: 'эфир', source: 'external' } },
    acts: {
      route: act('assign', 'coordinator', 'assigned'),
      draft: act('draft', 'executor', 'draftSubmitted'),
      contribute: act('contribute', 'coExecutor', 'partSubmitted'),
      review: act('review', 'coordinator', 'approved'),
      rework: act('rework', 'executor', 'draftSubmitted'),
      giveBack: act('return', 'executor', 'returnedNotCompetent'),
      publish: act('publish', 'coordinator', 'finalPlaced'),
      moderate: act('review', 'region', 'approved'),
      reply: act('clarify', 'author', 'authorReplied'),
      inform: act('notify', 'coordinator', 'headInformed'),
    },
    deadlines: Object.fromEntries(named),
    classification: { required: [] },
    answerKinds: { final: { label: 'ответ', provenance } },
    output: { channel: 'network', stopLabel: 'размещено', by: 'coordinator', provenance },
    review: { returnNeedsReason: false, reasons: {}, provenance },
    ...rest,
  };
  return regulationProfile.parse(source);
}

export const working = (amount: number, unit: 'minute' | 'hour' | 'day' = 'hour') =>
  ({ amount, unit, clock: 'working' }) as const;
export const elapsed = (amount: number, unit: 'minute' | 'hour' | 'day' = 'hour') =>
  ({ amount, unit, clock: 'elapsed' }) as const;
export const after = (event: string, limit: ReturnType<typeof working> | ReturnType<typeof elapsed>) =>
  ({ type: 'after', event, limit }) as const;
