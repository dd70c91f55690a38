import { cleanup } from '@testing-library/react';
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
afterEach(cleanup);
