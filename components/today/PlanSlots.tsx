import type { PlanSlot } from '../../lib/deadline/day-plan';
import { words } from '../../lib/words/words';
import { PlanItemRow } from './PlanItemRow';

interface Props {
  slots: readonly PlanSlot[];
  onOpen: (caseId: string) => void;
}

const it = words.today;

/** What falls due today by the hour, with the break and the moment it is now. */
export function PlanSlots({ slots, onOpen }: Props) {
  return (
    <ol class="day">
      {slots.map((slot) => {
        switch (slot.type) {
          case 'now':
            return (
              <li class="day__now" key="now">
                {it.now(slot.time)}
              </li>
            );
          case 'break':
            return (
              <li class="day__break" key={slot.from}>
                {it.lunch(slot.from, slot.until)}
              </li>
            );
          case 'hour':
            return (
              <li class="day__hour" key={slot.time}>
                <h3 class="day__time">{slot.time}</h3>
                <ul class="rows">
                  {slot.items.map((item) => (
                    <PlanItemRow key={`${item.caseId} ${item.due.key}`} item={item} onOpen={onOpen} isExact />
                  ))}
                </ul>
              </li>
            );
        }
      })}
    </ol>
  );
}
