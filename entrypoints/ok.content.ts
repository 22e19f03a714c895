import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXCLUDED_PATHS, OK_HOSTS } from '../lib/site/hosts';

export default defineContentScript({
  matches: [...OK_HOSTS],
  excludeMatches: [...EXCLUDED_PATHS],
  runAt: 'document_start',
  main() {},
});
