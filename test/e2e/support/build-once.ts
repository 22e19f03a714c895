import { buildExtension } from '../../../scripts/build-extension.ts';

/** vitest's global setup: one build for all browser tests, none when it is fresh. */
export default async function buildOnce(): Promise<void> {
  await buildExtension('chrome');
}
