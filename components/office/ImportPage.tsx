import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { FileButton } from '../controls/FileButton';
import type { Outcome } from '../view-models';
import { ImportPreview, type ImportView } from './ImportPreview';

/** A list that was read: what it would do, and the way to do it; the answer says how much was written. */
export interface ReadList {
  view: ImportView;
  carryOut: () => Promise<{ written: number } | { refusal: string }>;
}

interface Props {
  /** Names of the columns, the first one must be there. */
  columns: readonly string[];
  /** Other files than tables that it takes, as `accept` of a file field; '' : none. */
  accept?: string;
  confirm: (n: string) => string;
  onFile: (file: File) => Promise<ReadList | { refusal: string }>;
  onSample: () => void;
}

const it = words.office.imported;
const TABLES = '.csv,.txt,.tsv,text/csv';

/** A list from a file: shown first, carried out once it is confirmed. */
export function ImportPage({ columns, accept = '', confirm, onFile, onSample }: Props) {
  const read = useSignal<ReadList | null>(null);
  const written = useSignal<number | null>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const open = async (file: File): Promise<Outcome> => {
    const list = await onFile(file);
    if ('refusal' in list) return { done: false, refusal: list.refusal };
    read.value = list;
    written.value = null;
    return { done: true };
  };
  const carryOut = async (list: ReadList): Promise<Outcome> => {
    const outcome = await list.carryOut();
    if ('refusal' in outcome) return { done: false, refusal: outcome.refusal };
    read.value = null;
    written.value = outcome.written;
    setTimeout(() => result.current?.focus());
    return { done: true };
  };
  const list = read.value;
  return (
    <div class="import-page">
      <p class="lead">{it.hint}</p>
      <p class="field__hint">{it.columns(columns.join(', '))}</p>
      <div class="entry__acts">
        <FileButton
          label={list === null ? it.open : it.other}
          accept={[TABLES, accept].filter(Boolean).join(',')}
          onFile={open}
        />
        <button class="button button--quiet" type="button" onClick={onSample}>
          {it.sample}
        </button>
      </div>
      {list !== null && <ImportPreview view={list.view} confirm={confirm} onConfirm={() => carryOut(list)} />}
      <p role="status" tabIndex={-1} ref={result}>
        {written.value !== null && it.done(String(written.value))}
      </p>
    </div>
  );
}
