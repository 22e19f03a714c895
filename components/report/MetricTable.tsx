import type { Metric } from '../../lib/report/metric';
import { Figure } from './Figure';
import type { Pressed } from './report-view';

interface Props {
  metric: Metric;
  onPress: (pressed: Pressed) => void;
}

/** A table of a report; on a narrow screen it scrolls by itself, the page does not. */
export function MetricTable({ metric, onPress }: Props) {
  const { title, subject, columns, rows } = metric;
  return (
    <div class="metric__scroll" role="group" aria-label={title} tabIndex={0}>
      <table class="metric__table">
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            {columns.map((column) => (
              <th class="metric__number" scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td class="metric__number" key={columns[index]}>
                  <Figure cell={cell} names={[title, row.label, columns[index] ?? '']} onPress={onPress} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
