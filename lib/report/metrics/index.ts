import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';
import { appeals } from './appeals';
import { clauses } from './clauses';
import { days } from './days';
import { debts } from './debts';
import { declined } from './declined';
import { hours } from './hours';
import { immediate } from './immediate';
import { lateness } from './lateness';
import { lateReasons } from './late-reasons';
import { networks } from './networks';
import { people } from './people';
import { places } from './places';
import { returns } from './returns';
import { rounds } from './rounds';
import { stages } from './stages';
import { summary } from './summary';
import { topics } from './topics';
import { units } from './units';
import { weekdays } from './weekdays';

/** Every metric there is, in the order of a report. */
export const METRICS = {
  summary,
  days,
  clauses,
  lateness,
  lateReasons,
  stages,
  immediate,
  debts,
  topics,
  places,
  units,
  people,
  returns,
  rounds,
  networks,
  hours,
  weekdays,
  declined,
  appeals,
} satisfies Record<string, (scope: ReportScope) => Metric>;

export type MetricId = keyof typeof METRICS;
