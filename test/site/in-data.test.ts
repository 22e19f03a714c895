import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { inData } from '../../lib/site/ok/in-data';

function element(attributes: string): Element {
  const { document } = parseHTML(`<html><body><i ${attributes}></i></body></html>`);
  return document.querySelector('i') ?? document.body;
}

it.each([
  ['name', `data='{"group":{"name":"Заречный \\"округ\\""}}'`, 'Заречный "округ"'],
  ['href', `data='{"group":{"name":"x","href":"/group/123"}}'`, '/group/123'],
  ['createTime', `data='{"timeInfo":{"createTime":"1795171500000"}}'`, '1795171500000'],
  ['createTime', `data='{"timeInfo":{"createTime": 1795171500}}'`, '1795171500'],
  ['createTime', 'content="2025-11-12T09:30:00Z"', String(Date.UTC(2025, 10, 12, 9, 30))],
  ['createTime', 'datetime=" 2025-11-12T09:30:00.123+03:00 "', String(Date.UTC(2025, 10, 12, 6, 30, 0, 123))],
  ['createTime', 'content="2025-11-12T09:30+0300"', String(Date.UTC(2025, 10, 12, 6, 30))],
] as const)('%s of %s', (name, attributes, text) => expect(inData(element(attributes), name)).toBe(text));

it.each([
  ['name', `data='{"name":"\\u12"}'`],
  ['name', `data='{"names":"x"}'`],
  ['name', 'content="Анна"'],
  ['href', ''],
] as const)('no %s in %s', (name, attributes) => expect(inData(element(attributes), name)).toBe(''));

it.each(['2025-11-12', '2025-11-12T09:30:00', 'вчера'])(
  '%s is no instant: without a zone it would be a guess',
  (time) => {
    expect(inData(element(`content="${time}"`), 'createTime')).toBe(time);
  },
);
