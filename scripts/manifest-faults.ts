/** The part of a built manifest that promises something to the user. */
interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_scripts?: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy?: { extension_pages?: string };
}

/** Adding a permission is a decision: it stands here and, in words for the user, in the README. */
const PERMISSIONS = ['unlimitedStorage', 'storage', 'alarms', 'notifications', 'scripting', 'contextMenus'];
const ONLY_CHROME = ['sidePanel'];
const HOSTS = /^https:\/\/(?:(?:www|m)\.)?(?:vk\.com|vk\.ru|vkvideo\.ru|ok\.ru)\/\*$/;
const POLICY = ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "require-trusted-types-for 'script'"];

/** What a manifest asks for beyond what was promised, or no longer promises, in words. */
export function manifestFaults(manifest: Manifest, browser: 'chrome' | 'firefox'): string[] {
  const expected = browser === 'chrome' ? [...PERMISSIONS, ...ONLY_CHROME] : PERMISSIONS;
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const hosts = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...asked.filter((name) => !expected.includes(name)).map((name) => `лишнее разрешение ${name}`),
    ...expected.filter((name) => !asked.includes(name)).map((name) => `разрешение ${name} описано, но не запрошено`),
    ...hosts.filter((host) => !HOSTS.test(host)).map((host) => `лишний адрес ${host}`),
    ...(hosts.length === 0 ? ['нет ни одного адреса'] : []),
    ...POLICY.filter((rule) => !policy.includes(rule)).map((rule) => `в политике безопасности нет ${rule}`),
    ...(manifest.externally_connectable === undefined ? [] : ['чужим страницам и расширениям открыт разговор']),
    ...(manifest.content_scripts?.some(({ all_frames: inFrames }) => inFrames)
      ? ['скрипты идут во вложенные страницы']
      : []),
    ...(manifest.web_accessible_resources?.length ? ['страницам сайтов открыты файлы расширения'] : []),
  ];
}
