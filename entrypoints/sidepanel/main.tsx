import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Themed } from '../../components/Themed';
import { readSettings } from '../../lib/browser/settings';
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
}
