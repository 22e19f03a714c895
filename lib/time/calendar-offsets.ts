import { epochDay } from './civil-date';
import type { ProductionCalendar } from './production-calendar';
import { type ZoneOffsets, zoneOffsets } from './zone-offsets';

/** The offsets of a zone over all years of the calendar and two days on either side. */
export function calendarOffsets(zone: string, { firstYear, lastYear }: ProductionCalendar): ZoneOffsets {
  const [first, after] = [epochDay(`${firstYear}-01-01`), epochDay(`${lastYear + 1}-01-01`)];
  return zoneOffsets(zone, (first - 2) * 1440, (after + 2) * 1440);
}
