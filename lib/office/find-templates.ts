import { sameWords } from './import/table';
import type { Template, TemplateKind } from './template';

/**
 * Templates in which every word of `query` begins a word of the title, the topics or the text, in any form it was typed:
 * those for this kind of answer first, then those for this topic, then the rest as they stand.
 */
export function findTemplates(
  templates: readonly Template[],
  query: string,
  { kind, topic }: { kind: TemplateKind | null; topic: string | null },
): readonly Template[] {
  const sought = sameWords(query).split(' ').filter(Boolean);
  const isFound = (template: Template) => {
    const spoken = sameWords([template.title, ...template.topics, template.text].join(' ')).split(/[^\p{L}\d]+/u);
    return sought.every((word) => spoken.some((one) => one.startsWith(word)));
  };
  const rank = (template: Template) =>
    (template.kind === kind ? 0 : 2) +
    (topic !== null && template.topics.some((one) => sameWords(one) === sameWords(topic)) ? 0 : 1);
  return templates.filter(isFound).sort((a, b) => rank(a) - rank(b));
}
