import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runLate } from './page/run-late';

export default defineUnlistedScript(runLate);
