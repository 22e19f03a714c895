import { list, oneOf, record, text, type Shape } from '../shape/shape';

/** What a template is for: the kinds of answers, a reply to the author in person, a piece that suits any of them. */
export const TEMPLATE_KINDS = [
  'final',
  'interim',
  'clarification',
  'explanation',
  'firstResponse',
  'authorReply',
  'piece',
] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A text prepared beforehand. Gaps in it are written `{имя}`. */
export interface Template {
  id: string;
  title: string;
  kind: TemplateKind;
  /** Names of topics it is about; none: any. */
  topics: readonly string[];
  text: string;
}

const template: Shape<Template> = record<Template>({
  id: text,
  title: text,
  kind: oneOf(...TEMPLATE_KINDS),
  topics: list(text),
  text,
});

const templates = list(template);

/** The stored templates, or null where none were stored or they are not of this form. */
export function readTemplates(stored: unknown): readonly Template[] | null {
  return templates(stored) ? stored : null;
}
