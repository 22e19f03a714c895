import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailedScreen } from '../../components/controls/FailedScreen';
import { words } from '../../lib/words/words';

/** A screen whose code comes when it is first shown, or earlier by `load`: the list is there before everything else. */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>) {
  let Screen: ComponentType<Props> | null = null;
  const load = async () => {
    Screen ??= await bring();
  };
  function Later(props: Props) {
    const [state, turn] = useState<{ why: string } | 'loading' | 'ready'>(Screen === null ? 'loading' : 'ready');
    useEffect(() => {
      if (Screen === null)
        void load().then(
          () => turn('ready'),
          (error: unknown) => {
            console.error(error);
            turn({ why: words.common.fault });
          },
        );
    }, []);
    if (typeof state === 'object') return <FailedScreen why={state.why} onRetry={() => location.reload()} />;
    return Screen === null ? <p class="waiting">{words.common.loading}</p> : <Screen {...props} />;
  }
  return Object.assign(Later, { load });
}
