import type { Network } from '../case/message';
import { parsedAddress } from '../shape/parsed-address';

/** The network whose page this is: VK with its mobile and video sites, OK; `other` for everything else. */
export function networkOfAddress(address: string): Network {
  const hostname = parsedAddress(address)?.hostname ?? '';
  return VK.test(hostname) ? 'vk' : OK.test(hostname) ? 'ok' : 'other';
}

const VK = /^(?:(?:www|m)\.)?vk(?:video)?\.(?:com|ru)$/;
const OK = /^(?:(?:www|m)\.)?ok\.ru$/;
