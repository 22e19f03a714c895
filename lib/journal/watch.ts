import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever its result may have changed, in whatever context the change was made, until
 * `signal` aborts. A failing query is told to `onError` and is run again on the next change.
 */
export function watch<Result>(
  query: () => Promise<Result>,
  {
    onResult,
    onError,
    signal,
  }: { onResult: (result: Result) => void; onError: (error: unknown) => void; signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next: onResult, error: onError });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
