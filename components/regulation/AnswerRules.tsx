import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';
import { ProvenanceNote } from './ProvenanceNote';

const it = words.ruleBook.answer;

/** What the act demands of an answer, how long it may be. */
export function AnswerRules({ profile: { answerStandard: standard } }: { profile: RegulationProfile }) {
  if (standard === undefined) return null;
  const lists = [
    [it.required, standard.required],
    [it.forbidden, standard.forbidden],
    [it.phrases, standard.forbiddenPhrases.map(words.common.quote)],
  ] as const;
  const lengths = Object.entries(standard.length).flatMap(([id, { max, recommended }]) => {
    const network = isNetwork(id) ? words.network[id] : id;
    return [
      ...(max === undefined ? [] : [it.max(network, max.toLocaleString(words.lang))]),
      ...(recommended === undefined ? [] : [it.recommended(network, recommended.toLocaleString(words.lang))]),
    ];
  });
  return (
    <Section title={it.title}>
      {lists.map(
        ([name, said]) =>
          said.length > 0 && (
            <p key={name}>
              <b>{name}:</b> {said.join('; ')}.
            </p>
          ),
      )}
      {lengths.length > 0 && (
        <ul class="plain-list">
          {lengths.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ProvenanceNote of={standard.provenance} />
    </Section>
  );
}

function isNetwork(id: string): id is keyof typeof words.network {
  return Object.hasOwn(words.network, id);
}
