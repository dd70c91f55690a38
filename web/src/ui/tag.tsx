import type { ReactNode } from 'react';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A word with a ground. antd's own status tags miss the contrast of WCAG AA. */
export const Tag = ({ tone, children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`tag tag-${tone ?? 'plain'}`}>{children}</span>
);
