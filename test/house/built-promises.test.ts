import { expect, it } from 'vitest';
import { manifestFaults } from '../../scripts/manifest-faults';

const KEPT = {
  permissions: ['unlimitedStorage', 'storage', 'alarms', 'notifications', 'scripting', 'contextMenus'],
  host_permissions: ['https://vk.com/*', 'https://m.ok.ru/*'],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'",
  },
};

it('finds nothing in a manifest that keeps the promise', () => {
  expect(manifestFaults(KEPT, 'firefox')).toEqual([]);
});

it.each([
  ['a permission more', { permissions: [...KEPT.permissions, 'tabs'] }, 'лишнее разрешение tabs'],
  [
    'a permission less',
    { permissions: KEPT.permissions.slice(1) },
    'разрешение unlimitedStorage описано, но не запрошено',
  ],
  ['every site', { host_permissions: ['<all_urls>'] }, 'лишний адрес <all_urls>'],
  [
    'a foreign script',
    { content_scripts: [{ matches: ['https://id.vk.com/*'], js: [] }] },
    'лишний адрес https://id.vk.com/*',
  ],
  ['a talk with others', { externally_connectable: { ids: ['*'] } }, 'чужим страницам и расширениям открыт разговор'],
  [
    'scripts in frames',
    { content_scripts: [{ matches: ['https://vk.com/*'], js: [], all_frames: true }] },
    'скрипты идут во вложенные страницы',
  ],
  ['files open to pages', { web_accessible_resources: [{}] }, 'страницам сайтов открыты файлы расширения'],
])('notices %s', (_what, change, fault) => {
  expect(manifestFaults({ ...KEPT, ...change }, 'firefox')).toEqual([fault]);
});

it('notices a policy that lets the extension ask the network', () => {
  const open = { ...KEPT, content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" } };
  expect(manifestFaults(open, 'firefox')).toContain("в политике безопасности нет connect-src 'none'");
});
