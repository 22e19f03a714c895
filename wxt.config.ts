import { defineConfig } from 'wxt';
import { leanDexie } from './scripts/lean-dexie';
import { leanScripts } from './scripts/lean-scripts';
import { EXCLUDED_PATHS, NETWORK_HOSTS, OK_HOSTS, VK_HOSTS } from './lib/site/hosts';

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

function contentScript(matches: readonly string[], file: string) {
  return { matches: [...matches], exclude_matches: [...EXCLUDED_PATHS], js: [file], run_at: 'document_start' as const };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    // Vite's polyfill for old browsers calls `fetch`; ours need none, and nothing of ours may ask the network.
    build: { modulePreload: { polyfill: false } },
    plugins: [leanDexie(), leanScripts(browser)],
  }),
  manifest: ({ browser, command }) => ({
    name: 'В работу',
    short_name: 'В работу',
    description: 'Сообщения граждан из ВКонтакте и Одноклассников: сроки положения, поручения, согласование, ответ.',
    permissions: [
      'unlimitedStorage',
      'storage',
      'alarms',
      'notifications',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...NETWORK_HOSTS],
    // Listed here and not through WXT's content-script wrapper, which talks to its copies by `postMessage` and
    // CustomEvent: a page could read that and forge it (platform.md test 5).
    content_scripts: [contentScript(VK_HOSTS, 'vk.js'), contentScript(OK_HOSTS, 'ok.js')],
    commands: {
      'take-message': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: 'Взять в работу сообщение под курсором',
      },
    },
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
