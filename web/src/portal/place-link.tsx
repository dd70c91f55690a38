import type { MouseEvent, ReactNode } from 'react';
import { addressOf, type Place } from './place';

type PlaceLinkProps = { to: Place; onGo: (place: Place) => void; current?: boolean; children: ReactNode };

/** A link that a click follows without loading the page anew; with a key held it opens as any other. */
export const PlaceLink = ({ to, onGo, current, children }: PlaceLinkProps) => {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <a href={addressOf(to)} onClick={follow} {...(current ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </a>
  );
};
