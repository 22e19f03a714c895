import type { Executor } from './office';

/** The executor of this id, his own or one he has on another computer; undefined: the directory does not know him. */
export function executorById(executors: readonly Executor[], id: string | null | undefined): Executor | undefined {
  return executors.find((executor) => executor.id === id || executor.otherIds?.some((other) => other === id));
}
