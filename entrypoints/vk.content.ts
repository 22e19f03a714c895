import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXCLUDED_PATHS, VK_HOSTS } from '../lib/site/hosts';

export default defineContentScript({
  matches: [...VK_HOSTS],
  excludeMatches: [...EXCLUDED_PATHS],
  runAt: 'document_start',
  main() {},
});
