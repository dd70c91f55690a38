import type { KeyboardEvent } from 'react';
import type { Review } from './use-review';

/** What the keys open; undefined where the reader may not. */
export type Openers = { edit: (() => void) | undefined; add: () => void; help: () => void };

/** One line of the help, and the keys that do it. */
export const KEYS: [string, string][] = [
  ['j ↓', 'keys.next'],
  ['k ↑', 'keys.previous'],
  ['Home / End', 'keys.ends'],
  ['a', 'keys.accept'],
  ['e / Enter', 'keys.edit'],
  ['r', 'keys.reject'],
  ['u', 'keys.undo'],
  ['Space', 'keys.mark'],
  ['m', 'keys.merge'],
  ['n', 'keys.add'],
  ['?', 'keys.help'],
];

/**
 * Single keys, heard only by the list while it has the focus: WCAG 2.1.4. A reader without the right to decide may still
 * walk through the list.
 */
export const reviewKeys =
  (review: Review, open: Openers, mayDecide: boolean) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const walk: Record<string, () => void> = {
      j: () => review.step(1),
      ArrowDown: () => review.step(1),
      k: () => review.step(-1),
      ArrowUp: () => review.step(-1),
      Home: () => review.end(false),
      End: () => review.end(true),
      '?': open.help,
    };
    const decide: Record<string, () => void> = {
      a: () => void review.accept(),
      r: () => void review.reject(),
      u: () => void review.undo(),
      m: () => void review.merge(),
      n: open.add,
      ' ': () => {
        if (review.chosen) review.mark(review.chosen.id);
      },
    };
    const edit = event.key === 'e' || event.key === 'Enter' ? open.edit : undefined;
    const action = walk[event.key] ?? edit ?? (mayDecide ? decide[event.key] : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  };
