import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { startLanguage } from '../src/i18n';

// jsdom knows no media queries; the tests read the pages as a desk does.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

await startLanguage();
// Pages are loaded when first opened, and the machine may be busy with other builds.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
