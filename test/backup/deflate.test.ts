import { afterEach, expect, it, vi } from 'vitest';
import { deflate, inflate } from '../../entrypoints/desk/deflate';

afterEach(() => vi.restoreAllMocks());

it.each([0, 1, 65_536, 200_000])('%i bytes come back as they were', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * at) % 251);
  expect(await inflate(await deflate(bytes), size)).toEqual(bytes);
});

it('what unpacks to too much is refused before most of it was unpacked', async () => {
  const packed = await deflate(new Uint8Array(400_000_000));
  const pieces = Math.ceil(packed.length / 65_536);
  expect(pieces).toBeGreaterThan(4);
  const write = vi.spyOn(WritableStreamDefaultWriter.prototype, 'write');
  await expect(inflate(packed, 1_000_000)).rejects.toThrow(RangeError);
  expect(write.mock.calls.length).toBeLessThan(pieces);
});

it.each([
  ['cut', (packed: Uint8Array<ArrayBuffer>) => packed.slice(0, packed.length / 2)],
  ['empty', () => new Uint8Array()],
  ['noise', () => new Uint8Array(100).fill(255)],
])('what cannot be unpacked is refused: %s', async (_what, spoil) => {
  const packed = await deflate(new TextEncoder().encode('Яма на дороге. '.repeat(100)));
  await expect(inflate(spoil(packed), 1_000_000)).rejects.toThrow();
});
