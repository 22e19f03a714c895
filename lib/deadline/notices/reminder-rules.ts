/** What the office wants to be reminded of, beside the deadlines the act sets. */
export interface ReminderRules {
  /** The office's own deadlines. */
  own: boolean;
  /** An executor is late. */
  executors: boolean;
  /** Final answers owed for interim ones, and promises. */
  debts: boolean;
  /** Periodic reports of the act. */
  reports: boolean;
  /** One notice in the morning. */
  digest: boolean;
  /** Office time `HH:MM` of the morning notice and of reminders of reports; null: the start of the working day. */
  digestAt: string | null;
  /** Working minutes ahead of own deadlines at which the office wants one more reminder. */
  extra: readonly number[];
}

export const USUAL_REMINDERS: ReminderRules = {
  own: true,
  executors: true,
  debts: true,
  reports: true,
  digest: true,
  digestAt: null,
  extra: [],
};
