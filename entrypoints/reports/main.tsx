import { render } from 'preact';
import '../../components/style/index.css';
import '../../components/style/report.css';
import { ReportsPage } from './ReportsPage';
import { createReportsStore } from './reports-store';

const root = document.getElementById('app');
if (root) render(<ReportsPage store={createReportsStore()} />, root);
