import { defineConfig } from 'wxt';
import { NETWORK_HOSTS } from './lib/site/hosts';

/**
 * The strictest policy under which Preact and Dexie work (platform.md §2.1): `connect-src 'none'` makes
 * «nothing leaves the computer» a property of the manifest. Only the production build carries it: the dev
 * server needs its own connection.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'В работу',
    short_name: 'В работу',
    description: 'Сообщения граждан из ВКонтакте и Одноклассников: сроки положения, поручения, согласование, ответ.',
    default_locale: undefined,
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...NETWORK_HOSTS],
    action: { default_title: 'В работу: открыть панель' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'v-rabotu@v-rabotu.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
