import type { RecountCase } from './recount-case';

export function networksOf(cases: readonly RecountCase[]) {
  const rows = ['vk', 'ok', 'other'].map((network) => {
    const own = cases.filter(({ taken }) => taken['message'].network === network);
    const kind = (name: string) => own.filter(({ taken }) => taken['message'].kind === name).length;
    return [
      network,
      [
        own.length,
        kind('post'),
        kind('comment'),
        kind('private'),
        own.filter(({ answeredAt }) => answeredAt !== null).length,
      ],
    ];
  });
  return Object.fromEntries(rows);
}

export function publishedOf(
  cases: readonly RecountCase[],
  known: readonly string[],
  keyOf: (wall: Date) => string,
  count: number,
  first: number,
) {
  const rows: Record<string, number[]> = { unknown: [0] };
  for (let index = 0; index < count; index += 1) rows[String(index + first)] = [0];
  for (const { taken, time } of cases) {
    const { publishedAt, publishedPrecision } = taken['message'];
    const isKnown = publishedAt !== null && known.includes(publishedPrecision);
    const row = rows[isKnown ? keyOf(time.wall(Date.parse(publishedAt))) : 'unknown'];
    if (row) row[0] = (row[0] ?? 0) + 1;
  }
  return rows;
}

export function appealsOf(now: readonly RecountCase[], before: readonly RecountCase[]) {
  const registered = (some: readonly RecountCase[]) =>
    some.filter((one) => one.all('HandedOver').some(({ registration }) => registration !== null)).length;
  const row = (a: number, b: number) => [a, b, a - b];
  return {
    handedOver: row(now.length, before.length),
    registered: row(registered(now), registered(before)),
    unregistered: row(now.length - registered(now), before.length - registered(before)),
  };
}
