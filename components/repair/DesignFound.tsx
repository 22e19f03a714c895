import { words } from '../../lib/words/words';

/** One design of a site on the open page: how many messages, and which selectors found their fields. */
export interface DesignView {
  design: string;
  messages: number;
  leftOut: number;
  unidentified: number;
  fields: readonly {
    field: string;
    missing: number;
    ways: readonly { css: string; found: number }[];
  }[];
}

const it = words.markup;

export function DesignFound({ design }: { design: DesignView }) {
  const { messages, leftOut, unidentified, fields } = design;
  const counts = [
    it.found(messages),
    leftOut > 0 && it.leftOut(leftOut),
    unidentified > 0 && it.unidentified(unidentified),
  ];
  return (
    <section aria-label={design.design}>
      <h2 class="placed__title">{design.design}</h2>
      <p>{counts.filter(Boolean).join(words.common.separator)}</p>
      <ul>
        {fields.map(({ field, missing }) => (
          <li key={field}>
            <span aria-hidden="true">{missing === 0 ? '✓ ' : '! '}</span>
            {it.fields[field as keyof typeof it.fields] ?? field}: {missing === 0 ? it.all : it.missing(missing)}
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>{it.ways}</summary>
        <ul>
          {fields.flatMap(({ field, ways }) =>
            ways
              .filter(({ found }) => found > 0)
              .map(({ css, found }) => (
                <li key={`${field} ${css}`}>
                  <code>{css}</code> {found}
                </li>
              )),
          )}
        </ul>
      </details>
    </section>
  );
}
