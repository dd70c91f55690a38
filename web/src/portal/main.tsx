import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal';
import './portal.css';

const root = document.getElementById('root');
if (!root) throw new Error('portal.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
