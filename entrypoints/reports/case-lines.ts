import type { CaseLine } from '../../components/report/report-view';
import type { JournalDatabase } from '../../lib/journal/database';

/** The lines of cases in the order asked for; one that is in the journal no more is left out. */
export async function caseLines({ cases }: JournalDatabase, ids: readonly string[]): Promise<readonly CaseLine[]> {
  const rows = await cases.bulkGet([...ids]);
  return rows.flatMap((row) =>
    row
      ? [
          {
            caseId: row.id,
            number: row.number,
            status: row.status,
            topic: row.topic,
            place: row.place,
            excerpt: row.excerpt === '' ? null : row.excerpt,
          },
        ]
      : [],
  );
}
