import type { Desk } from '../desk/desk';

/** Who signs a text for others: the person who works now and the office, «Иванова М. П., Курской округ». */
export function senderOf({ office }: Desk): string {
  const me = office.people.find(({ id }) => id === office.currentPersonId);
  return [me?.name, office.name].filter(Boolean).join(', ');
}
