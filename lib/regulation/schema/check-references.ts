import type { z } from 'zod';
import type { Condition, DueRule, RegulationProfile } from '../schema';
import { CASE_MOMENTS } from '../case-vocabulary';
import type { Bad, Path } from './bad';
import { checkHours } from './check-hours';

/** What the shape alone cannot say: every name used is defined, case events are known, no deadline leans on itself, hours can be kept. */
export function checkReferences(profile: RegulationProfile, ctx: z.RefinementCtx): void {
  const bad: Bad = (message, path) => ctx.addIssue({ code: 'custom', message, path });
  const names = namesOf(profile, bad);
  checkEventsAndRoles(profile, names, bad);
  checkActs(profile, names, bad);
  checkDeadlines(profile, names, bad);
  checkRest(profile, names, bad);
  checkReadings(profile, names, bad);
  checkHours(profile, bad);
}

function namesOf(profile: RegulationProfile, bad: Bad) {
  const known = (what: string, values: Iterable<string>) => {
    const set = new Set(values);
    return (name: string | undefined, path: Path) => {
      if (name === undefined || set.has(name)) return;
      bad(`нет такого имени (${what}): ${name}; есть: ${[...set].join(', ') || 'ни одного'}`, path);
    };
  };
  return {
    role: known('роль', Object.keys(profile.roles)),
    event: known('событие', Object.keys(profile.events)),
    act: known('действие', Object.keys(profile.acts)),
    deadline: known('срок', Object.keys(profile.deadlines)),
    calendar: known('календарь', Object.keys(profile.calendars)),
    table: known('таблица', Object.keys(profile.tables)),
    report: known('отчёт', Object.keys(profile.reports)),
    moment: known('момент карточки', CASE_MOMENTS),
  };
}
type Names = ReturnType<typeof namesOf>;

function checkEventsAndRoles(profile: RegulationProfile, names: Names, bad: Bad) {
  names.calendar(profile.defaultCalendar, ['defaultCalendar']);
  for (const [name, event] of Object.entries(profile.events)) {
    if (event.source === 'case') names.moment(name, ['events', name]);
    else if ((CASE_MOMENTS as readonly string[]).includes(name))
      bad(`${name} — момент карточки: source должен быть «case»`, ['events', name, 'source']);
  }
  for (const [name, role] of Object.entries(profile.roles))
    for (const substitute of role.substitutes) names.role(substitute, ['roles', name, 'substitutes']);
  for (const role of profile.weekendRule?.override?.by ?? []) names.role(role, ['weekendRule', 'override', 'by']);
  for (const [part, role] of Object.entries(profile.cast)) names.role(role, ['cast', part]);
}

function checkActs(profile: RegulationProfile, names: Names, bad: Bad) {
  for (const [name, act] of Object.entries(profile.acts)) {
    const at = ['acts', name];
    names.role(act.by, [...at, 'by']);
    for (const event of act.on) names.event(event, [...at, 'on']);
    names.event(act.emits, [...at, 'emits']);
    if (act.when) checkCondition(act.when, [...at, 'when'], names);
    if (act.answerKind && !profile.answerKinds[act.answerKind])
      bad(`вид ответа ${act.answerKind} не описан в answerKinds`, [...at, 'answerKind']);
  }
}

function checkDeadlines(profile: RegulationProfile, names: Names, bad: Bad) {
  for (const [name, deadline] of Object.entries(profile.deadlines)) {
    const at = ['deadlines', name];
    names.act(deadline.act, [...at, 'act']);
    names.calendar(deadline.calendar, [...at, 'calendar']);
    checkDue(deadline.due, [...at, 'due'], profile, names, bad);
    if (deadline.notBefore !== undefined) names.event(deadline.notBefore, [...at, 'notBefore']);
    for (const event of deadline.satisfiedBy) names.event(event, [...at, 'satisfiedBy']);
    for (const cap of deadline.notLaterThan) names.deadline(cap, [...at, 'notLaterThan']);
    for (const reaction of deadline.reactions) for (const role of reaction.to) names.role(role, [...at, 'reactions']);
    if (deadline.when) checkCondition(deadline.when, [...at, 'when'], names);
  }
  checkCycles(profile, bad);
}

function checkDue(due: DueRule, at: Path, profile: RegulationProfile, names: Names, bad: Bad) {
  if ('event' in due) names.event(due.event, [...at, 'event']);
  if ('deadline' in due) names.deadline(due.deadline, [...at, 'deadline']);
  if (due.type === 'declared') for (const role of due.by) names.role(role, [...at, 'by']);
  if (due.type === 'lookup') {
    names.table(due.table, [...at, 'table']);
    const table = profile.tables[due.table];
    if (table && !table.columns.includes(due.column))
      bad(`в таблице ${due.table} нет столбца ${due.column}; есть: ${table.columns.join(', ')}`, [...at, 'column']);
  }
}

function checkCondition(condition: Condition, at: Path, names: Names): void {
  if ('all' in condition) for (const inner of condition.all) checkCondition(inner, at, names);
  else if ('any' in condition) for (const inner of condition.any) checkCondition(inner, at, names);
  else if ('not' in condition) checkCondition(condition.not, at, names);
  else if ('happened' in condition) names.event(condition.happened, at);
  else if ('eventAt' in condition) names.event(condition.eventAt, at);
}

/** A deadline may lean on another one, never on itself through a chain. */
function checkCycles(profile: RegulationProfile, bad: Bad) {
  const leansOn = (name: string): string[] => {
    const deadline = profile.deadlines[name];
    if (!deadline) return [];
    return ['deadline' in deadline.due ? deadline.due.deadline : null, ...deadline.notLaterThan].filter(
      (other) => other !== null,
    );
  };
  const done = new Set<string>();
  const visit = (name: string, chain: string[]): void => {
    if (chain.includes(name)) {
      bad(`срок опирается сам на себя: ${[...chain, name].join(' → ')}`, ['deadlines', name]);
      return;
    }
    if (done.has(name)) return;
    for (const other of leansOn(name)) visit(other, [...chain, name]);
    done.add(name);
  };
  for (const name of Object.keys(profile.deadlines)) visit(name, []);
}

function checkRest(profile: RegulationProfile, names: Names, bad: Bad) {
  for (const [name, category] of Object.entries(profile.categories))
    names.role(category.assignedBy, ['categories', name, 'assignedBy']);
  for (const [name, report] of Object.entries(profile.reports)) {
    names.role(report.by, ['reports', name, 'by']);
    names.role(report.to, ['reports', name, 'to']);
    if ('onEvent' in report.schedule) {
      names.event(report.schedule.onEvent, ['reports', name, 'schedule']);
      checkDue(report.schedule.due, ['reports', name, 'schedule'], profile, names, bad);
    }
  }
  for (const [name, escalation] of Object.entries(profile.escalations)) {
    for (const level of escalation.levels) {
      names.role(level.to, ['escalations', name, 'levels']);
      if (level.within) checkDue(level.within, ['escalations', name, 'levels'], profile, names, bad);
    }
    const { trigger } = escalation;
    if ('breachOf' in trigger) names.deadline(trigger.breachOf, ['escalations', name, 'trigger']);
    if ('event' in trigger) names.event(trigger.event, ['escalations', name, 'trigger']);
  }
  for (const [name, disposition] of Object.entries(profile.dispositions))
    names.act(disposition.act, ['dispositions', name, 'act']);
  names.role(profile.output.by, ['output', 'by']);
  names.role(profile.coExecution?.assembledBy, ['coExecution', 'assembledBy']);
  names.role(profile.memos.immediate?.to, ['memos', 'immediate', 'to']);
  names.role(profile.memos.immediate?.signedBy, ['memos', 'immediate', 'signedBy']);
  for (const role of profile.memos.shortcomings?.to ?? []) names.role(role, ['memos', 'shortcomings', 'to']);
  for (const role of [profile.substitution?.of, ...(profile.substitution?.by ?? [])])
    names.role(role, ['substitution']);
}

function checkReadings(profile: RegulationProfile, names: Names, bad: Bad) {
  for (const [name, reading] of Object.entries(profile.readings)) {
    const at = ['readings', name];
    if (!reading.options[reading.default])
      bad(`нет такого варианта: ${reading.default}; есть: ${Object.keys(reading.options).join(', ')}`, [
        ...at,
        'default',
      ]);
    for (const [optionName, option] of Object.entries(reading.options)) {
      const optionAt = [...at, 'options', optionName];
      for (const id of [...Object.keys(option.deadlines), ...option.remove]) names.deadline(id, optionAt);
      for (const id of Object.keys(option.acts)) names.act(id, optionAt);
      for (const id of Object.keys(option.reports)) names.report(id, optionAt);
    }
  }
}
