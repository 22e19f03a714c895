import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { FileButton } from '../controls/FileButton';
import { PageHead } from '../controls/PageHead';
import type { Outcome } from '../view-models';
import { DesignFound, type DesignView } from './DesignFound';

/** What was understood of the open page; `failed`: there is no page of the networks in this window. */
export type MarkupView = { state: 'unasked' } | { state: 'failed' } | { state: 'read'; designs: readonly DesignView[] };

interface Props {
  markup: MarkupView;
  packs: readonly { network: 'vk' | 'ok'; made: string }[];
  onBack: () => void;
  onCheck: () => Promise<Outcome>;
  onSample: () => Promise<Outcome>;
  onPack: (file: File) => Promise<Outcome>;
  onForget: (network: 'vk' | 'ok') => Promise<Outcome>;
}

const it = words.markup;

/** Diagnosis of a page's markup, a scrubbed sample of it, and selectors brought as a file. */
export function MarkupPage({ markup, packs, onBack, onCheck, onSample, onPack, onForget }: Props) {
  const seen = markup.state === 'read' ? markup.designs.filter(({ messages }) => messages > 0) : [];
  const unseen = markup.state === 'read' ? markup.designs.filter(({ messages }) => messages === 0) : [];
  return (
    <div class="case">
      <PageHead title={it.title} back={words.caseScreen.back} onBack={onBack} />
      <main class="page">
        <div class="form">
          <p class="field__hint">{it.hint}</p>
          <div class="form__acts">
            <ActionButton kind="primary" act={onCheck}>
              {it.check}
            </ActionButton>
            <ActionButton act={onSample} done={words.common.saved}>
              {it.sample}
            </ActionButton>
          </div>
          <p class="field__hint">{it.sampleHint}</p>
        </div>
        <div class="form" role="status">
          {markup.state === 'failed' && <p class="notice notice--warning">{it.noPage}</p>}
          {markup.state === 'read' && seen.length === 0 && <p class="notice notice--warning">{it.nothing}</p>}
          {seen.map((design) => (
            <DesignFound key={design.design} design={design} />
          ))}
          {unseen.length > 0 && <p class="muted">{it.unseen(unseen.map(({ design }) => design).join(', '))}</p>}
        </div>
        <section class="form" aria-label={it.pack}>
          <h2 class="placed__title">{it.pack}</h2>
          <p class="field__hint">{it.packHint}</p>
          {packs.length === 0 && <p>{it.packNone}</p>}
          {packs.map(({ network, made }) => (
            <div key={network} class="form__acts">
              <span>{it.packOf(words.network[network], made)}</span>
              <ActionButton act={() => onForget(network)}>{it.packForget}</ActionButton>
            </div>
          ))}
          <FileButton label={it.packLoad} accept=".json,application/json" onFile={onPack} />
        </section>
      </main>
    </div>
  );
}
