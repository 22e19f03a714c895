import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DiffPart } from '../../lib/text/word-diff';
import { words } from '../../lib/words/words';
import { Refusal } from '../controls/Refusal';

interface Props {
  before: string;
  after: string;
}

const it = words.versions;

/** Two texts as one, word by word: what was taken out is struck through, what was put in is underlined, both are named. */
export function DiffText({ before, after }: Props) {
  const parts = useSignal<readonly DiffPart[] | 'failed' | null>(null);
  useEffect(() => {
    let isShown = true;
    const show = async () => {
      const { wordDiff } = await import('../../lib/text/word-diff');
      if (isShown) parts.value = wordDiff(before, after);
    };
    show().catch((error: unknown) => {
      console.error(error);
      parts.value = 'failed';
    });
    return () => {
      isShown = false;
    };
  }, [before, after]);
  if (parts.value === null) return <p class="muted">{words.common.loading}</p>;
  if (parts.value === 'failed')
    return (
      <>
        <Refusal text={it.failed} />
        <p class="text__body" dir="auto">
          {after}
        </p>
      </>
    );
  if (parts.value.every(({ kind }) => kind === 'same')) return <p class="muted">{it.same}</p>;
  return (
    <p class="text__body diff" dir="auto">
      {parts.value.map((part, place) => (
        <Part key={place} {...part} />
      ))}
    </p>
  );
}

function Part({ kind, text }: DiffPart) {
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="visually-hidden"> {it[kind]} </span>
      {text}
    </Tag>
  );
}
