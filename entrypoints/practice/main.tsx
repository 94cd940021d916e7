import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Themed } from '../../components/Themed';
import { connect } from '../../lib/browser/frame';
import { readSettings } from '../../lib/browser/settings';
import { show } from '../../lib/portal/show';
import { watch } from '../../lib/portal/watch';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const { language } = await readSettings();
  createRoot(root).render(
    <StrictMode>
      <Themed>
        <App language={language} />
      </Themed>
    </StrictMode>,
  );
  // The same reader as in the portal's frames.
  connect({ watch, show });
}
