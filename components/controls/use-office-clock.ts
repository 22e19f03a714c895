import { useContext } from 'preact/hooks';
import { OfficeClockContext, type OfficeClock } from './office-clock';

/** The clock of the panel. Throws where the root did not set one. */
export function useOfficeClock(): OfficeClock {
  const clock = useContext(OfficeClockContext);
  if (!clock) throw new Error('OfficeClockContext is not set');
  return clock;
}
