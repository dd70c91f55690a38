import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('portal.html has no #root');
createRoot(root).render(<p>…</p>);
