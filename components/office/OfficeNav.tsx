import { words } from '../../lib/words/words';

export const OFFICE_PARTS = [
  'executors',
  'workload',
  'topics',
  'places',
  'people',
  'substitutions',
  'reminders',
  'templates',
  'answerWords',
] as const;
export type OfficePart = (typeof OFFICE_PARTS)[number];

interface Props {
  part: OfficePart;
  onPart: (part: OfficePart) => void;
}

/** Which of the office's lists stands on the screen. */
export function OfficeNav({ part, onPart }: Props) {
  return (
    <nav class="office-nav" aria-label={words.office.title}>
      {OFFICE_PARTS.map((each) => (
        <button
          class="office-nav__part"
          type="button"
          key={each}
          aria-current={each === part ? 'page' : undefined}
          onClick={() => onPart(each)}
        >
          {words.office.parts[each]}
        </button>
      ))}
    </nav>
  );
}
