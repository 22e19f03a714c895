import type { ComponentProps } from 'preact';
import { YearCalendar } from '../../components/calendar/YearCalendar';
import { HoursEditor } from '../../components/hours/HoursEditor';
import { MissingRegulation } from '../../components/regulation/MissingRegulation';
import { ProfileEditor } from '../../components/regulation/ProfileEditor';
import { RegulationPage } from '../../components/regulation/RegulationPage';
import { harderExamples } from '../../lib/deadline/harder-examples';
import { workedExample } from '../../lib/deadline/worked-example';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { OFFICE_HOURS, at } from './fixtures/office';
import type { GalleryScreen } from './screens';

const clock = createWorkClock(OFFICE_HOURS, russianCalendar);
const START = at('20 17:30');
const example = (profile: RegulationProfile) => workedExample(profile, clock, START);
const done = async () => ({ done: true as const });
const NAMES = { '2026-04-21': 'Радоница' };

const page = (profile: RegulationProfile, next: ComponentProps<typeof RegulationPage>['next'] = null) => (
  <RegulationPage
    profile={profile}
    readings={{}}
    example={example}
    harder={harderExamples(clock, START)}
    exampleStart={START}
    onReading={async () => ({ done: false, refusal: 'Прочтение не сменить, пока открыта другая панель.' })}
    next={next}
    onCancelNext={done}
    onBack={() => {}}
    onHours={() => {}}
    onCalendar={() => {}}
    onEditor={() => {}}
    onExport={() => {}}
  />
);

const editor = (profile: RegulationProfile) => (
  <ProfileEditor
    initial={profile}
    example={example}
    exampleStart={START}
    onSave={done}
    onExport={() => {}}
    onImport={async () => ({ done: false, refusal: 'Это не файл положения.' })}
    onBack={() => {}}
  />
);

const hours = () => <HoursEditor hours={OFFICE_HOURS} dayNames={NAMES} onSave={done} onBack={() => {}} />;

const pages = builtInProfiles.map((profile): [string, GalleryScreen] => [
  `regulation-${profile.id}`,
  {
    draw: () => page(profile),
    press: [
      '.notice > summary',
      'summary:has-text("Как понимать")',
      'summary:has-text("К чему применяется")',
      'summary:has-text("Кто есть")',
    ],
  },
]);

const [kursk] = builtInProfiles;
const rule = { clause: 'п. 7', quote: 'не более пяти ответов в час', evidence: 'secondary' } as const;

/** What the five do not have: an act that is over, limits, lengths, counted reports upwards. */
const overAct = (profile: RegulationProfile): RegulationProfile => ({
  ...profile,
  effective: { from: '2023-01-12', to: '2026-10-31' },
  supersedes: 'от 12.12.2022',
  limits: { equal: { what: 'одинаковые ответы под разными сообщениями', max: 5, per: 'hour', provenance: rule } },
  escalations: {
    ...profile.escalations,
    often: {
      trigger: { moreThan: 3, of: 'breach', per: 'month', groupBy: 'executor' },
      levels: [{ to: 'deputyHead' }],
      provenance: rule,
    },
  },
  categories: {
    high: {
      dimension: 'severity',
      label: 'высокая',
      assignedBy: 'department',
      assignment: 'manual',
      criteria: 'отсутствие реагирования может вызвать общественный резонанс',
      reassignment: 'keepsStart',
      queue: 'first',
    },
  },
  answerStandard: {
    length: { vk: { max: 4000, recommended: 800 } },
    required: ['по существу'],
    forbidden: ['ссылки без пояснения'],
    forbiddenPhrases: ['не наша компетенция'],
    provenance: { ...rule, confirmedBy: 'юрист Петрова' },
  },
});

/** The regulation, its editor, hours and calendar: made from the real profiles. */
export const REGULATION_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  ...Object.fromEntries(pages),
  ...(kursk && {
    'regulation-next': { draw: () => page(kursk, { edition: 'с 01.12.2026', from: '2026-12-01' }) },
  }),
  'regulation-missing': {
    draw: () => (
      <MissingRegulation
        regulation={{ id: 'own-krasnoufimsk', edition: '2026-03-01' }}
        onFile={async () => ({ done: false, refusal: 'Это не файл положения.' })}
        onBack={() => {}}
      />
    ),
    press: ['.button'],
  },
  ...(kursk && {
    editor: { draw: () => editor(kursk) },
    'regulation-over': {
      draw: () => page(overAct(kursk)),
      press: [
        'summary:has-text("Категории")',
        'summary:has-text("Каким должен")',
        'summary:has-text("О чём докладывают")',
        'summary:has-text("Сколько можно")',
      ],
    },
    'editor-wrong': {
      draw: () =>
        editor({
          ...kursk,
          title: '',
          deadlines: { ...kursk.deadlines, odd: { ...Object.values(kursk.deadlines)[0], act: 'nobody' } as never },
        }),
    },
  }),
  hours: { draw: hours, press: ['.dates button[type=submit]'] },
  'calendar-2026': {
    draw: () => <YearCalendar year={2026} clock={clock} dayNames={NAMES} onImport={done} onBack={() => {}} />,
  },
  'calendar-2029': {
    draw: () => <YearCalendar year={2029} clock={clock} dayNames={{}} onImport={done} onBack={() => {}} />,
  },
};
