import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '@/i18n';
import { Application } from './application';
import './app.css';
import './parts.css';
import './print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startLanguage();
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
