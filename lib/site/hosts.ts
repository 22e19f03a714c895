/** Addresses the extension works on, dom.md §5.4. Login hosts (`id.vk.com` …) are never matched. */
export const VK_HOSTS = [
  'https://vk.com/*',
  'https://vk.ru/*',
  'https://m.vk.com/*',
  'https://m.vk.ru/*',
  'https://www.vk.com/*',
  'https://www.vk.ru/*',
  'https://vkvideo.ru/*',
  'https://m.vkvideo.ru/*',
] as const;

export const OK_HOSTS = ['https://ok.ru/*', 'https://www.ok.ru/*', 'https://m.ok.ru/*'] as const;

export const NETWORK_HOSTS = [...VK_HOSTS, ...OK_HOSTS] as const;

/** Embedded widgets and redirects on the same hosts: no message is taken from there (dom.md §5.4). */
export const EXCLUDED_PATHS = ['*://*/widget_comments*', '*://*/video_ext.php*', '*://*/away.php*'] as const;
