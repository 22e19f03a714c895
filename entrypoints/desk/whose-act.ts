import type { Command, CommandType } from '../../lib/case/commands';
import { answersFor } from '../../lib/office/answers-for';
import type { Office, Person } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';

/** An act as roles see it: a command, or one that the same command does with another meaning. */
export type OfficeAct = CommandType | 'compose' | 'explain' | 'register';

/** Whose an act is: the title of the regulation and the people of the office who bear it. */
export interface ActOwner {
  role: string;
  people: readonly Pick<Person, 'id' | 'name'>[];
}

interface Given {
  office: Pick<Office, 'people' | 'currentPersonId' | 'substitutions'>;
  profile: Pick<RegulationProfile, 'cast' | 'output' | 'roles'>;
  act: OfficeAct;
  /** Office date `YYYY-MM-DD`. */
  today: string;
}

/**
 * Whose the act is, where the person who works now may not do it. null: his own role does such acts, he stands in for one
 * whose role does, the act names his as a substitute, anybody may, or nobody of the office has that role, so that a small
 * office is never in its own way.
 */
export function whoseAct({ office, profile, act, today }: Given): ActOwner | null {
  const roles = rolesOfAct(act, profile);
  const substitutes = roles.flatMap((role) => profile.roles[role]?.substitutes ?? []);
  if (answersFor(office, { roles, substitutes }, today)) return null;
  const bearers = office.people.filter(({ active, role }) => active && roles.includes(role));
  const role = bearers[0]?.role ?? '';
  return { role: profile.roles[role]?.label ?? role, people: bearers.map(({ id, name }) => ({ id, name })) };
}

/** Roles that do an act, the first of them by right; empty: anybody may record it, such as what an executor gave. */
export function rolesOfAct(act: OfficeAct, { cast, output, roles }: Given['profile']): readonly string[] {
  if (act === 'register') return [...(cast.clerk === undefined ? [] : [cast.clerk]), cast.coordinator];
  if (act === 'placeAnswer') return [roles[output.by]?.side === 'own' ? output.by : cast.coordinator];
  if (OF_APPROVER.has(act)) return [cast.approver];
  return OF_COORDINATOR.has(act) ? [cast.coordinator] : [];
}

/** The act that a command is. */
export function officeActOf(command: Command): OfficeAct {
  if (command.type === 'submitDraft' && command.kind === 'explanation') return 'explain';
  return command.type === 'handOver' && command.registration !== null ? 'register' : command.type;
}

const OF_APPROVER: ReadonlySet<OfficeAct> = new Set([
  'approveDraft',
  'returnDraft',
  'revokeApproval',
  'approvePart',
  'returnPart',
] as const);

const OF_COORDINATOR: ReadonlySet<OfficeAct> = new Set([
  'classify',
  'correctStart',
  'declareEmergency',
  'assignExecutors',
  'orderParts',
  'reassign',
  'withdrawAssignment',
  'remind',
  'compose',
  'explain',
  'informHead',
  'noteShortcoming',
  'declineProcessing',
  'recordConsent',
  'handOver',
  'closeWithException',
  'reopen',
  'declareDueDate',
] as const);
