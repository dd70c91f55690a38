import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const SPARE = 10;
/** A table that fits on a few screens is drawn whole, so that the browser can search and print it as it is. */
const WHOLE = 120;

/** Which rows of a long table are drawn: those in sight and some around them; on paper all of them. */
export const useWindowRows = (frame: RefObject<HTMLElement | null>, count: number, height: number) => {
  const [first, setFirst] = useState(0);
  const [printing, setPrinting] = useState(false);
  const long = count > WHOLE && !printing;

  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  const onScroll = () => {
    const top = Math.floor((frame.current?.scrollTop ?? 0) / height);
    // Drawn anew only when half of the spare rows are used up.
    if (long && Math.abs(top - first) >= SPARE / 2) setFirst(top);
  };
  const seen = Math.ceil((frame.current?.clientHeight || 800) / height);
  const from = long ? Math.max(0, Math.min(first, count - 1) - SPARE) : 0;
  const to = long ? Math.min(count, first + seen + SPARE) : count;
  return { from, to, above: from * height, below: (count - to) * height, onScroll };
};
