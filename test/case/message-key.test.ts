import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessageKey, isMessageKey, parseMessageKey, type MessageAddress } from '../../lib/case/message-key';

const readable: [string, MessageAddress][] = [
  ['vk:-1_2', { network: 'vk', object: 'wall', owner: '-1', item: '2', comment: null }],
  ['vk:-1_2:15', { network: 'vk', object: 'wall', owner: '-1', item: '2', comment: '15' }],
  ['vk:38889866_286572', { network: 'vk', object: 'wall', owner: '38889866', item: '286572', comment: null }],
  ['vk:photo-1_2:15', { network: 'vk', object: 'photo', owner: '-1', item: '2', comment: '15' }],
  ['vk:video-1_2:15', { network: 'vk', object: 'video', owner: '-1', item: '2', comment: '15' }],
  ['vk:topic-1_2:15', { network: 'vk', object: 'topic', owner: '-1', item: '2', comment: '15' }],
  ['ok:456', { network: 'ok', topic: '456', comment: null }],
  ['ok:456:789', { network: 'ok', topic: '456', comment: '789' }],
  ['other:0b0e7c1a-5a52-4a3c-9d8e-2f5f5f6a7b8c', { network: 'other', uuid: '0b0e7c1a-5a52-4a3c-9d8e-2f5f5f6a7b8c' }],
];

describe('message keys', () => {
  it.each(readable)('%s is read and written back', (key, address) => {
    expect(parseMessageKey(key)).toEqual(address);
    expect(formatMessageKey(address)).toBe(key);
  });

  it.each([
    '',
    'vk:',
    'vk:-1_2:',
    'vk:-1_2:15:3',
    'vk:-01_2',
    'vk:-1_02',
    'vk:0_1',
    'vk:--1_2',
    'vk:-1_2 ',
    'vk:-1_2\n',
    'vk:wall-1_2',
    'vk:__proto___1',
    'vk:constructor_1',
    'vk:-1_٢',
    `vk:-1_${'9'.repeat(21)}`,
    'vk.com:-1_2',
    'https://vk.com/wall-1_2',
    'ok:-456',
    'ok:456_789',
    'ok:__proto__',
    'other:1',
    'other:0B0E7C1A-5A52-4A3C-9D8E-2F5F5F6A7B8C',
    'fb:1_2',
  ])('%j is not a key', (text) => {
    expect(isMessageKey(text)).toBe(false);
  });

  it('has one way to write an address', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(vk:(photo|topic)?-?[0-9]{1,3}_[0-9]{1,3}(:[0-9]{1,3})?|ok:[0-9]{1,4})$/),
        (text) => {
          const address = parseMessageKey(text);
          expect(address === null || formatMessageKey(address) === text).toBe(true);
        },
      ),
    );
  });
});
