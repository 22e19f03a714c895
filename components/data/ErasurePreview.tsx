import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PERSONAL_PARTS, type PersonalPart } from '../../lib/case/personal-data';
import { words } from '../../lib/words/words';
import { Dialog } from '../controls/Dialog';
import { LongActProgress } from '../controls/LongActProgress';
import { Refusal } from '../controls/Refusal';
import { useLongAct, type LongActOptions } from '../controls/use-long-act';
import { ErasableList } from './ErasableList';
import type { ErasableCase, ErasureChoice, ErasureResult } from './erasure-view';

interface Props {
  cases: readonly ErasableCase[];
  ground: ErasureChoice['ground'];
  /** What to say as the basis; null: it is still missing, and the words that say so. */
  basis: () => { basis: string } | { missing: string };
  onErase: (choice: ErasureChoice, options: LongActOptions) => Promise<ErasureResult | { refusal: string }>;
}

const it = words.privacy.preview;

/** What would be erased: cases and parts to choose, and nothing happens before the last press. */
export function ErasurePreview({ cases, ground, basis, onErase }: Props) {
  const closed = cases.filter(({ closedAt }) => closedAt !== null);
  const chosen = useSignal<ReadonlySet<string>>(idsOf(closed.filter((one) => one.as === 'author')));
  const parts = useSignal<ReadonlySet<PersonalPart>>(new Set(PERSONAL_PARTS));
  const asked = useSignal<ErasureChoice | null>(null);
  const refusal = useSignal<string | null>(null);
  const result = useSignal<ErasureResult | null>(null);
  const erasing = useLongAct();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const picked = closed.filter(({ caseId }) => chosen.value.has(caseId));
  const ask = () => {
    const named = basis();
    const wanted = PERSONAL_PARTS.filter((part) => parts.value.has(part));
    const isNothing = !picked.some(({ counts }) => wanted.some((part) => counts[part] > 0));
    refusal.value = 'missing' in named ? named.missing : isNothing ? it.nothing : null;
    if (refusal.value === null && 'basis' in named) {
      asked.value = { ground, basis: named.basis, parts: wanted, cases: picked };
    }
  };
  const erase = (choice: ErasureChoice) =>
    erasing.run(async (options) => {
      asked.value = null;
      const outcome = await onErase(choice, options);
      if ('refusal' in outcome) return outcome;
      result.value = outcome;
      return undefined;
    });

  if (result.value !== null) return <Erased result={result.value} />;
  return (
    <div class="form">
      <h3 tabIndex={-1} ref={title}>
        {it.title(whole(cases.length))}
      </h3>
      <ErasableList cases={cases} chosen={chosen} />
      <fieldset class="erasure__parts">
        <legend>{it.parts}</legend>
        {PERSONAL_PARTS.map((part) => (
          <label class="check" key={part}>
            <input
              type="checkbox"
              checked={parts.value.has(part)}
              onChange={() => (parts.value = toggled(parts.value, part))}
            />
            <span>
              {words.personalPart[part]} {it.counts(whole(picked.reduce((sum, { counts }) => sum + counts[part], 0)))}
            </span>
          </label>
        ))}
      </fieldset>
      <button class="button" type="button" onClick={ask} aria-disabled={erasing.progress.value !== null}>
        {it.erase(whole(picked.length))}
      </button>
      <Refusal text={refusal.value} />
      <LongActProgress act={erasing} label={it.under} />
      {asked.value !== null && <Confirm choice={asked.value} onYes={erase} onNo={() => (asked.value = null)} />}
    </div>
  );
}

interface ConfirmProps {
  choice: ErasureChoice;
  onYes: (choice: ErasureChoice) => void;
  onNo: () => void;
}

function Confirm({ choice, onYes, onNo }: ConfirmProps) {
  const parts = choice.parts.map((part) => words.personalPart[part]).join(', ');
  return (
    <Dialog title={it.confirm.title} onClose={onNo}>
      <div class="form">
        <p>{it.confirm.text(whole(choice.cases.length), parts)}</p>
        <p>{it.confirm.copies}</p>
        <div class="form__acts">
          <button class="button" type="button" onClick={onNo}>
            {it.confirm.no}
          </button>
          <button class="button button--danger" type="button" onClick={() => onYes(choice)}>
            {it.confirm.yes}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Erased({ result: { erased, refused } }: { result: ErasureResult }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div class="notice" role="status" tabIndex={-1} ref={place}>
      <p>{it.done(whole(erased.length))}</p>
      {refused.map(({ number, why }) => (
        <p key={number}>{it.refused(words.common.number(number), why)}</p>
      ))}
    </div>
  );
}

function idsOf(cases: readonly ErasableCase[]): ReadonlySet<string> {
  return new Set(cases.map(({ caseId }) => caseId));
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

function whole(n: number): string {
  return n.toLocaleString(words.lang);
}
