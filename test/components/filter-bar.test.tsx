import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { FilterBar } from '../../components/queue/FilterBar';
import { NO_FILTER } from '../../components/queue/queue-filter';
import { QUEUE_ROWS } from '../gallery/fixtures/queue-rows';
import { drawn, settled } from './dom';

const directory = { executors: ['Архив, Белов'], topics: ['Кладбища', 'Дороги'], places: ['с. Уваровское'] };

async function offered(withClosed: boolean) {
  const { root } = drawn(
    <FilterBar filter={signal(NO_FILTER)} rows={QUEUE_ROWS} withClosed={withClosed} directory={directory} />,
  );
  await settled();
  return [...root.querySelectorAll('select')].map((select) =>
    [...select.querySelectorAll('option')].map(({ textContent }) => textContent),
  );
}

it('among all cases whatever the lists of the office name is offered: not every closed case is here', async () => {
  const [, executors, topics, places] = await offered(true);
  expect(executors).toContain('Архив, Белов');
  expect(topics?.filter((name) => name === 'Дороги')).toHaveLength(1);
  expect(topics).toContain('Кладбища');
  expect(places).toContain('с. Уваровское');
});

it('among open ones only what some case has', async () => {
  const [, , topics] = await offered(false);
  expect(topics).toContain('Дороги');
  expect(topics).not.toContain('Кладбища');
});
