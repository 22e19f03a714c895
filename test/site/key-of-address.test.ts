import { expect, it } from 'vitest';
import { keyOfAddress } from '../../lib/site/key-of-address';

it.each([
  ['https://vk.com/wall-1_2', 'vk:-1_2'],
  ['https://m.vk.ru/wall-1_2?from=feed', 'vk:-1_2'],
  ['https://vk.ru/wall5_2?reply=15', 'vk:5_2:15'],
  ['https://vk.com/wall-38889866_286572?reply=286575&thread=286573', 'vk:-38889866_286572:286575'],
  ['https://vk.com/zarechny?w=wall-1_2', 'vk:-1_2'],
  ['https://vk.com/feed?w=wall-1_2_r15', 'vk:-1_2:15'],
  ['https://vk.com/photo-1_2?reply=15', 'vk:photo-1_2:15'],
  ['https://vkvideo.ru/video-1_2?reply=15', 'vk:video-1_2:15'],
  ['https://vk.com/topic-1_2?post=15', 'vk:topic-1_2:15'],
  ['https://ok.ru/group/53000000000123/topic/155000000000456?st._aid=x', 'ok:155000000000456'],
  ['https://ok.ru/zarechny/topic/155000000000456', 'ok:155000000000456'],
  ['https://www.ok.ru/profile/570000000001/statuses/155000000000456', 'ok:155000000000456'],
  ['https://ok.ru/discussions/1/53000000000123/155000000000456', 'ok:155000000000456'],
])('%s is %s', (address, key) => expect(keyOfAddress(address)).toBe(key));

it.each([
  'https://vk.com/feed',
  'https://vk.com/zarechny',
  'https://vk.com/wall__proto___1',
  'https://vk.com/wall-0_2',
  'https://vk.com/wall-1',
  'https://vk.com/wall-1_99999999999999999999',
  'https://evil.example/wall-1_2',
  'https://vk.com.evil.example/wall-1_2',
  'https://evilvk.com/wall-1_2',
  'https://ok.ru/feed',
  'https://ok.ru/group/1/topic/x',
  '',
  'wall-1_2',
  'javascript:wall-1_2',
])('%s names no message', (address) => expect(keyOfAddress(address)).toBeNull());
