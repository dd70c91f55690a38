import type { ReactNode } from 'react';

/** Wide content scrolls in its own frame; the frame takes the focus, so that the arrow keys can scroll it. */
export const ScrollX = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that a region that scrolls can be reached by keyboard.
  <section className="scroll-x" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
