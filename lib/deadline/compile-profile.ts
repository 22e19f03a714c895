import type { ActRule, DeadlineRule, RegulationProfile, Role } from '../regulation/schema';
import type { Mover } from './deadline';

/** A deadline of a profile with everything about it looked up. */
export interface CompiledRule {
  id: string;
  rule: DeadlineRule;
  actId: string;
  act: ActRule;
  role: Role;
  mover: Mover;
  /** Id of the calendar with hours of its own; null: the office's hours. */
  calendarId: string | null;
  /** The deadline it is counted from (`before`, `fraction`). */
  baseId: string | null;
  satisfiedBy: ReadonlySet<string>;
}

const compiled = new WeakMap<RegulationProfile, readonly CompiledRule[]>();

/**
 * The deadlines of a profile, each after those it leans on. Compiled once for a profile object: pass the same object
 * for many cases, with the office's readings already applied.
 */
export function compileProfile(profile: RegulationProfile): readonly CompiledRule[] {
  const known = compiled.get(profile);
  if (known) return known;
  const rules = inOrder(profile).map((id) => compileRule(profile, id));
  compiled.set(profile, rules);
  return rules;
}

/**
 * Whose move an act of this role is. Of the own roles, the executor of the act and those who contribute a part are
 * `executor`, unless the coordinator is the same role.
 */
export function moverOf(profile: RegulationProfile, roleId: string): Mover {
  const side = found(profile.roles[roleId], roleId).side;
  if (side !== 'own') return side;
  const { coordinator, approver, executor } = profile.cast;
  if (roleId === coordinator || roleId === approver) return 'own';
  if (roleId === executor) return 'executor';
  const contributes = Object.values(profile.acts).some(({ by, kind }) => by === roleId && kind === 'contribute');
  return contributes ? 'executor' : 'own';
}

function compileRule(profile: RegulationProfile, id: string): CompiledRule {
  const rule = found(profile.deadlines[id], id);
  const act = found(profile.acts[rule.act], rule.act);
  const calendarId = rule.calendar ?? profile.defaultCalendar;
  return {
    id,
    rule,
    actId: rule.act,
    act,
    role: found(profile.roles[act.by], act.by),
    mover: moverOf(profile, act.by),
    calendarId: profile.calendars[calendarId]?.hours === 'fixed' ? calendarId : null,
    baseId: 'deadline' in rule.due ? rule.due.deadline : null,
    satisfiedBy: new Set(rule.satisfiedBy.length > 0 ? rule.satisfiedBy : [act.emits]),
  };
}

function inOrder({ deadlines }: RegulationProfile): string[] {
  const order = new Set<string>();
  const visit = (id: string): void => {
    const rule = deadlines[id];
    if (!rule || order.has(id)) return;
    if ('deadline' in rule.due) visit(rule.due.deadline);
    rule.notLaterThan.forEach(visit);
    order.add(id);
  };
  Object.keys(deadlines).forEach(visit);
  return [...order];
}

/** A profile that passed its schema has everything it refers to. */
function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The profile has no ${id}`);
  return value;
}
