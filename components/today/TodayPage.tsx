import type { DayPlan, PlanItem } from '../../lib/deadline/day-plan';
import type { ReportDue } from '../../lib/deadline/notices/notice';
import { dateWords } from '../../lib/words/date-time-words';
import { capital } from '../../lib/words/capital';
import { dueWords } from '../../lib/words/due-words';
import { intervalsWords } from '../../lib/words/intervals-words';
import { words } from '../../lib/words/words';
import { PageHead } from '../controls/PageHead';
import { useOfficeClock } from '../controls/use-office-clock';
import { ZoneNote } from '../controls/ZoneNote';
import { QueueList } from '../queue/QueueList';
import type { QueueRow } from '../view-models';
import { PlanItemRow } from './PlanItemRow';
import { PlanSlots } from './PlanSlots';

interface Props {
  plan: DayPlan;
  /** Cases that wait for the author, the region or another body. */
  outside: readonly QueueRow[];
  /** Periodic reports that are to be made now. */
  reports: readonly ReportDue[];
  hasCases: boolean;
  onOpen: (caseId: string) => void;
  onReports: () => void;
  onBack: () => void;
}

const it = words.today;

/** The day at a glance: what is late, what falls due by the hour, who is late, what was promised, what waits, what comes next. */
export function TodayPage({ plan, outside, reports, hasCases, onOpen, onReports, onBack }: Props) {
  const { late, executors, owed, next } = plan;
  const isBusy = plan.slots.some(({ type }) => type === 'hour');
  const isCalm = late.length + executors.length + owed.length + outside.length + reports.length === 0 && !isBusy;
  return (
    <div class="case">
      <PageHead title={it.title} back={words.common.back} onBack={onBack} />
      <main class="page">
        <DayHead plan={plan} />
        {!hasCases && <p class="lead">{it.noCases}</p>}
        {hasCases && isCalm && <p class="lead">{it.empty}</p>}
        <Items title={it.late} items={late} onOpen={onOpen} />
        {hasCases && plan.intervals.length > 0 && (
          <section class="day-part" aria-labelledby="today-due">
            <h2 class="day-part__title" id="today-due">
              {it.due}
            </h2>
            <PlanSlots slots={plan.slots} onOpen={onOpen} />
            {!isBusy && <p class="muted">{it.nothingDue}</p>}
          </section>
        )}
        <Items title={it.executors} items={executors} onOpen={onOpen} />
        <Items title={it.owed} items={owed} onOpen={onOpen} />
        {outside.length > 0 && (
          <section class="day-part" aria-labelledby="today-outside">
            <h2 class="day-part__title" id="today-outside">
              {it.outside}
            </h2>
            <QueueList rows={outside} onOpen={onOpen} />
          </section>
        )}
        {reports.length > 0 && <Reports reports={reports} onReports={onReports} />}
        {hasCases && <Next next={next} onOpen={onOpen} />}
      </main>
    </div>
  );
}

function DayHead({ plan: { date, intervals, startsAt } }: { plan: DayPlan }) {
  const { now, zone } = useOfficeClock();
  const midday = Date.parse(date);
  const weekday = words.namesOfDays.weekdaysFull[(new Date(midday).getUTCDay() + 6) % 7] ?? '';
  const isDayOff = intervals.length === 0;
  const start = startsAt === null ? null : dueWords(startsAt, now.value, zone);
  return (
    <>
      <p class="lead">{it.date(weekday, dateWords(midday, 'UTC'))}</p>
      <p class="muted">{isDayOff ? it.dayOff(start) : it.hours(intervalsWords(intervals))}</p>
      {start !== null && !isDayOff && <p class="notice">{it.quiet(start)}</p>}
      <ZoneNote />
    </>
  );
}

function Items({ title, items, onOpen }: { title: string; items: readonly PlanItem[]; onOpen: (id: string) => void }) {
  if (items.length === 0) return null;
  return (
    <section class="day-part" aria-label={title}>
      <h2 class="day-part__title">
        {title} <span class="day-part__count">{items.length}</span>
      </h2>
      <ul class="rows">
        {items.map((item) => (
          <PlanItemRow key={`${item.caseId} ${item.due.key}`} item={item} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function Reports({ reports, onReports }: Pick<Props, 'reports' | 'onReports'>) {
  return (
    <section class="day-part" aria-label={it.reports}>
      <h2 class="day-part__title">{it.reports}</h2>
      <ul class="plain">
        {reports.map(({ id, label, clause, dueDate }) => (
          <li key={id}>
            {dueDate === null
              ? it.report(label, clause)
              : it.reportBy(label, dateWords(Date.parse(dueDate), 'UTC'), clause)}
          </li>
        ))}
      </ul>
      <button class="button" type="button" onClick={onReports}>
        {words.shell.reports}
      </button>
    </section>
  );
}

function Next({ next: { date, items }, onOpen }: { next: DayPlan['next']; onOpen: (caseId: string) => void }) {
  const day = new Date(Date.parse(date));
  const weekday = words.namesOfDays.weekdaysFull[(day.getUTCDay() + 6) % 7] ?? '';
  const named = it.date(weekday, dateWords(day.getTime(), 'UTC'));
  if (items.length === 0) return <p class="muted">{it.nothingNext(capital(named))}</p>;
  return <Items title={it.next(named)} items={items} onOpen={onOpen} />;
}
