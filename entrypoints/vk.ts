import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vkSite } from '../lib/site/vk/vk-site';
import { runSite } from './page/run-site';

export default defineUnlistedScript(() => runSite(vkSite));
