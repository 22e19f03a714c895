import { type Line, type Reading, RecountCase } from './recount-case';
import { byName, inTime, late, median, timed } from './recount-counts';
import { appealsOf, networksOf, publishedOf } from './recount-messages';

/** What the journal does not say. */
export interface Directory {
  executors: readonly { id: string; unit: string; person: string }[];
  reasons: Readonly<Record<string, string>>;
  grounds: Readonly<Record<string, string>>;
}

/** Figures by metric and row, in the order of the columns. */
export type Recounted = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;

interface Month {
  from: string;
  until: string;
}

/**
 * The figures of a report counted a second time, from the exported journal (JSON lines) alone and by nothing of the
 * program; dates inclusive.
 */
export function recount(
  journal: string,
  month: Month,
  before: Month,
  reading: Reading,
  directory: Directory,
): Recounted {
  const { asOf, time } = reading;
  const byCase = new Map<string, Line[]>();
  for (const text of journal.split('\n').filter(Boolean)) {
    const line = JSON.parse(text) as Line;
    byCase.set(line.caseId, [...(byCase.get(line.caseId) ?? []), line]);
  }
  const everything = [...byCase.values()].map((lines) => new RecountCase(lines, reading));
  const real = everything.filter(({ end }) => end !== 'TakingCancelled');
  const dateOf = (at: number) => time.date(at);
  const within = (at: number, { from, until }: Month) => dateOf(at) >= from && dateOf(at) <= until;
  const messages = real.filter(({ end }) => end !== 'HandedOver');
  const cases = messages.filter(({ detected }) => within(detected, month));
  const earlier = messages.filter(({ detected }) => within(detected, before));
  const carried = messages.filter(
    ({ detected, endedAt }) => dateOf(detected) < month.from && (endedAt === null || dateOf(endedAt) >= month.from),
  );
  const appeals = (period: Month) =>
    real.filter(({ end, detected }) => end === 'HandedOver' && within(detected, period));
  return {
    summary: summaryOf(cases, earlier, carried),
    days: daysOf(cases, messages, month, dateOf),
    clauses: byName(
      cases.flatMap(timed),
      ({ name }) => name,
      (clocks) => [
        ...['met', 'late', 'missed', 'overdue', 'running'].map(
          (outcome) => clocks.filter((clock) => clock.outcome === outcome).length,
        ),
        inTime(clocks),
        median(late(clocks)),
        late(clocks).length === 0 ? null : Math.max(...late(clocks)),
      ],
    ),
    lateness: latenessOf(late(cases.flatMap(timed))),
    lateReasons: byName(
      cases.filter((one) => late(timed(one)).length > 0),
      (one) => {
        const said = one.all('LatenessExplained').findLast(({ reason }) => reason !== null);
        return said ? `=${said['reason']}` : 'none';
      },
      (own) => [own.length, late(own.flatMap(timed)).length],
    ),
    stages: stagesOf(cases),
    immediate: byName(
      cases.flatMap(({ clocks }) => clocks.filter((clock) => !clock.timed)),
      ({ name }) => name,
      (clocks) => {
        const of = (outcome: string) => clocks.filter((clock) => clock.outcome === outcome);
        const took = of('met').map(({ elapsed }) => elapsed ?? 0);
        const longest = took.length === 0 ? null : Math.max(...took);
        return [took.length, of('running').length, of('missed').length, median(took), longest];
      },
    ),
    debts: debtsOf(cases, [...cases, ...carried], asOf),
    topics: subjectsOf(cases, earlier, (one) => one.fact('topic')),
    places: subjectsOf(cases, earlier, (one) => one.fact('place')),
    units: executorsOf(cases, directory, ({ unit }) => unit),
    people: executorsOf(cases, directory, ({ unit, person }) => (person === '' ? null : `${person} (${unit})`)),
    returns: returnsOf(cases, directory),
    rounds: roundsOf(cases),
    networks: networksOf(cases),
    hours: publishedOf(cases, ['exact', 'minute'], (date) => String(date.getUTCHours()), 24, 0),
    weekdays: publishedOf(cases, ['exact', 'minute', 'day'], (date) => String(date.getUTCDay() || 7), 7, 1),
    declined: byName(
      cases.flatMap((one) => one.all('ProcessingDeclined')),
      ({ clause, groundId }) => `=${clause}: ${directory.grounds[groundId]}`,
      (lines) => [lines.length],
    ),
    appeals: appealsOf(appeals(month), appeals(before)),
  };
}

function summaryOf(cases: readonly RecountCase[], earlier: readonly RecountCase[], carried: readonly RecountCase[]) {
  const count = (some: readonly RecountCase[], wanted: (one: RecountCase) => boolean) => some.filter(wanted).length;
  const isLate = (one: RecountCase) => late(timed(one)).length > 0;
  const figures = (some: readonly RecountCase[]): Record<string, number | null> => {
    const judged = some.filter((one) => timed(one).some(({ outcome }) => outcome !== 'running'));
    const reactions = some.flatMap((one) => one.stage('firstReaction') ?? []);
    return {
      taken: some.length,
      answered: count(some, ({ end }) => end === 'finalPlaced'),
      explained: count(some, ({ end }) => end === 'explanationPlaced'),
      declined: count(some, ({ end }) => end === 'ProcessingDeclined'),
      closed: count(some, ({ end }) => end === 'CaseClosed'),
      open: count(some, ({ end }) => end === 'open'),
      broken: count(some, isLate),
      clean: judged.length === 0 ? null : count(judged, (one) => !isLate(one)) / judged.length,
      inTime: inTime(some.flatMap(timed)),
      reaction: median(reactions),
      returns: some.reduce((sum, one) => sum + one.all('DraftReturned').length, 0),
      repeats: count(some, (one) => one.all('RepeatLinked').length > 0),
      interim: count(some, (one) => one.all('AnswerPlaced').some(({ kind }) => kind === 'interim')),
      significant: count(some, (one) => one.all('SignificanceFlagged').length > 0),
      corrected: count(some, (one) => one.all('StartCorrected').length > 0),
    };
  };
  const [now, then] = [figures(cases), figures(earlier)];
  const change = (a: number | null | undefined, b: number | null | undefined) =>
    a == null || b == null ? null : a - b;
  const rows = Object.entries(now).map(([name, value]) => [
    name,
    [value, then[name] ?? null, change(value, then[name])],
  ]);
  return { ...Object.fromEntries(rows), carried: [carried.length, null, null] };
}

function daysOf(
  cases: readonly RecountCase[],
  all: readonly RecountCase[],
  { from, until }: Month,
  dateOf: (at: number) => string,
) {
  const rows: Record<string, number[]> = {};
  for (let at = Date.parse(from); at <= Date.parse(until); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    const answered = all.filter(({ answeredAt }) => answeredAt !== null && dateOf(answeredAt) === date);
    rows[date] = [cases.filter(({ detected }) => dateOf(detected) === date).length, answered.length];
  }
  return rows;
}

function latenessOf(samples: readonly number[]) {
  const rows: Record<string, number[]> = { 0: [0], 1: [0], 2: [0], 3: [0], 4: [0] };
  for (const value of samples) {
    const row = rows[value <= 30 ? 0 : value <= 60 ? 1 : value <= 180 ? 2 : value <= 480 ? 3 : 4];
    if (row) row[0] = (row[0] ?? 0) + 1;
  }
  return rows;
}

function stagesOf(cases: readonly RecountCase[]) {
  const names = ['routing', 'drafting', 'approving', 'placing', 'firstReaction', 'answering'];
  return Object.fromEntries(
    names.map((name) => {
      const took = cases.flatMap((one) => one.stage(name) ?? []);
      const mean =
        took.length === 0 ? null : Math.round((took.reduce((sum, each) => sum + each, 0) / took.length) * 10) / 10;
      return [name, [took.length, median(took), mean, took.length === 0 ? null : Math.max(...took)]];
    }),
  );
}

function debtsOf(cases: readonly RecountCase[], all: readonly RecountCase[], asOf: number) {
  const given = cases.filter((one) => one.all('AnswerPlaced').some(({ kind }) => kind === 'interim'));
  const owed = all.flatMap((one) => one.debt ?? []);
  const isPast = (at: number | null) => at !== null && at < asOf;
  return {
    given: [given.length],
    paid: [given.filter(({ answeredAt }) => answeredAt !== null).length],
    owed: [owed.length],
    overdue: [owed.filter(({ due, promised }) => isPast(due) || isPast(promised)).length],
  };
}

function subjectsOf(
  cases: readonly RecountCase[],
  earlier: readonly RecountCase[],
  of: (one: RecountCase) => string | null,
) {
  const rowName = (one: RecountCase) => (of(one) === null ? 'none' : `=${of(one)}`);
  return byName(cases, rowName, (own) => [
    own.length,
    earlier.filter((one) => own[0] && rowName(one) === rowName(own[0])).length,
    own.filter(({ answeredAt }) => answeredAt !== null).length,
    own.filter(({ end }) => end === 'open').length,
    own.filter((one) => one.all('RepeatLinked').length > 0).length,
    own.reduce((sum, one) => sum + one.all('DraftReturned').length, 0),
    inTime(own.flatMap(timed)),
  ]);
}

function executorsOf(
  cases: readonly RecountCase[],
  { executors }: Directory,
  nameOf: (executor: Directory['executors'][number]) => string | null,
) {
  const names = [...new Set(executors.flatMap((executor) => nameOf(executor) ?? []))];
  const rows = names.flatMap((name) => {
    const ids = new Set(executors.filter((executor) => nameOf(executor) === name).map(({ id }) => id));
    const isTheirs = (id: string | null) => id !== null && ids.has(id);
    const own = cases.filter((one) => one.all('ExecutorAssigned').some(({ executorId }) => ids.has(executorId)));
    if (own.length === 0) return [];
    const times = (type: string, ownerOf: (one: RecountCase, line: Line) => string | null) =>
      own.reduce((sum, one) => sum + one.all(type).filter((line) => isTheirs(ownerOf(one, line))).length, 0);
    const clocks = own.flatMap(timed).filter(({ executor }) => isTheirs(executor));
    const cells = [
      own.length,
      times('DraftSubmitted', (one, line) => one.executor(line['assignmentId'])),
      times('DraftReturned', (one, line) => one.executor(one.draft(line['draftId'])?.['assignmentId'])),
      times('AssignmentReturned', (one, line) => one.executor(line['assignmentId'])),
      inTime(clocks),
      late(clocks).length,
      median(late(clocks)),
    ];
    return [[`=${name}`, cells] as const];
  });
  return Object.fromEntries(rows);
}

function returnsOf(cases: readonly RecountCase[], { reasons }: Directory) {
  const lines = cases.flatMap((one) => one.all('DraftReturned'));
  const back = cases.flatMap((one) => one.all('AssignmentReturned'));
  const casesOf = (some: readonly Line[]) => new Set(some.map(({ caseId }) => caseId)).size;
  return {
    ...byName(
      lines,
      ({ reasonId }) => `=${reasons[reasonId]}`,
      (own) => [own.length, casesOf(own)],
    ),
    notCompetent: [back.length, casesOf(back)],
  };
}

function roundsOf(cases: readonly RecountCase[]) {
  const drafted = cases.filter((one) => one.all('DraftSubmitted').length > 0);
  const count = (wanted: (times: number) => boolean) => [
    drafted.filter((one) => wanted(one.all('DraftReturned').length)).length,
  ];
  return { 0: count((n) => n === 0), 1: count((n) => n === 1), 2: count((n) => n === 2), 3: count((n) => n > 2) };
}
