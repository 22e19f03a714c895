import { expect, it } from 'vitest';
import { parsedAddress } from '../../lib/shape/parsed-address';

it('an address becomes a URL, a relative one on its page; what is none becomes null', () => {
  expect(parsedAddress('https://vk.com/wall-1_2')?.pathname).toBe('/wall-1_2');
  expect(parsedAddress('/wall-1_2', new URL('https://vk.com/feed'))?.href).toBe('https://vk.com/wall-1_2');
  expect(parsedAddress('wall-1_2')).toBeNull();
});
