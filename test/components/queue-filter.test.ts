import { describe, expect, it } from 'vitest';
import { filterCount, isInFilter, NO_FILTER, type QueueFilter } from '../../components/queue/queue-filter';
import { NOW } from '../gallery/fixtures/office';
import { QUEUE_ROWS } from '../gallery/fixtures/queue-rows';

const numbers = (change: Partial<QueueFilter>) =>
  QUEUE_ROWS.filter((row) => isInFilter(row, { ...NO_FILTER, ...change }, NOW)).map(({ number }) => number);

describe('what a list is narrowed to', () => {
  it('nothing, by nothing', () => {
    expect(numbers({})).toHaveLength(QUEUE_ROWS.length);
    expect(filterCount(NO_FILTER)).toBe(0);
  });

  it('status, executor, topic, place, each alone and together', () => {
    expect(numbers({ status: 'assigned' })).toEqual([9]);
    expect(numbers({ executor: 'Отдел ЖКХ, Петров' })).toEqual([9]);
    expect(numbers({ executor: 'Водоканал, Сидоров' })).toEqual([9]);
    expect(numbers({ executor: 'Водоканал' })).toEqual([]);
    expect(numbers({ query: 'сидоров' })).toEqual([9]);
    expect(numbers({ topic: 'Дороги' })).toEqual([15, 4]);
    expect(numbers({ topic: 'Дороги', place: 'х. Графский' })).toEqual([4]);
    expect(numbers({ topic: 'Дороги', status: 'assigned' })).toEqual([]);
    expect(filterCount({ ...NO_FILTER, topic: 'Дороги', overdue: true })).toBe(2);
  });

  it('what is overdue; a closed case never is', () => {
    expect(numbers({ overdue: true })).toEqual([17]);
  });

  it('the author’s name among the words', () => {
    expect(numbers({ query: 'анна отопление' })).toEqual([9]);
  });

  it('five thousand cards within 200 ms (mission.md row 29)', () => {
    const many = Array.from({ length: 625 }, () => QUEUE_ROWS).flat();
    const before = performance.now();
    const found = many.filter((row) =>
      isInFilter(row, { ...NO_FILTER, query: 'дороги графский', topic: 'Дороги' }, NOW),
    );
    expect(found).toHaveLength(625);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
