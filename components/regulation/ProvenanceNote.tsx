import type { Provenance } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';

const it = words.rules.deadline;

/** «Почему так?»: the words of the act, what they leave open, the reading taken and who confirmed it. */
export function ProvenanceNote({ of }: { of: Provenance }) {
  const lines = [
    [it.open, of.ambiguity],
    [it.reading, of.interpretation],
    [it.alternative, of.alternative],
    [words.ruleBook.confirmedBy, of.confirmedBy],
  ] as const;
  return (
    <details class="why">
      <summary>{it.why}</summary>
      {of.quote === '' ? (
        <p>{it.silent}</p>
      ) : (
        <blockquote class="why__quote">
          {words.common.quote(of.quote)} <cite>{of.clause}</cite>
        </blockquote>
      )}
      {of.evidence !== 'primary' && <p>{words.ruleBook.evidence[of.evidence]}</p>}
      {lines.map(
        ([name, said]) =>
          said !== undefined && (
            <p key={name}>
              <b>{name}:</b> {said}
            </p>
          ),
      )}
    </details>
  );
}
