import { expect, it } from 'vitest';
import { isPrivateAddress } from '../../lib/site/is-private-address';

it.each([
  'https://vk.com/im',
  'https://vk.ru/im/convo/2000000001?entrypoint=list',
  'https://vk.com/gim219000001?sel=5',
  'https://m.vk.com/mail?act=show&peer=5',
  'https://ok.ru/messages/c123',
])('%s is a page of private messages', (address) => expect(isPrivateAddress(address)).toBe(true));

it.each([
  'https://vk.com/wall-1_2',
  'https://vk.com/import',
  'https://vk.com/feed?from=/im',
  'https://ok.ru/group/messages',
  'https://notvk.com/im',
  'chrome://newtab/',
  '',
])('%s is not', (address) => expect(isPrivateAddress(address)).toBe(false));
