import { render } from 'preact';
import '../../components/style/index.css';
import '../../components/style/report.css';
import { builtFiles } from '../../lib/platform/built-files';
import { LockedReports } from './LockedReports';
import { createReportsStore } from './reports-store';

const root = document.getElementById('app');
if (root) render(<LockedReports store={createReportsStore(builtFiles())} />, root);
