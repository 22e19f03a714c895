import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { okSite } from '../lib/site/ok/ok-site';
import { runSite } from './page/run-site';

export default defineUnlistedScript(() => runSite(okSite));
