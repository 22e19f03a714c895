import { render } from 'preact';
import '../../components/style/index.css';
import { Panel } from './Panel';
import { createPanelStore } from './panel-store';

const root = document.getElementById('app');
if (root) render(<Panel store={createPanelStore()} />, root);
