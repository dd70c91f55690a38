import { useContext, useEffect, useState } from 'react';
import type { PublicFigures } from '@/api/types';
import { LanguageContext } from './language';
import type { Place } from './place';

type Answer = { state: 'loading' } | { state: 'failed' } | { state: 'here'; figures: PublicFigures };

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** What is published at a place, in the reader's language; asked again when either changes or the reader asks for it. */
export const usePublicFigures = ({ unit, month }: Place) => {
  const language = useContext(LanguageContext);
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is what asks again.
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ ...(unit ? { unit } : {}), ...(month ? { month } : {}) });
      const response = await fetch(`/api/v1/public/figures?${query}`, {
        headers: { 'Accept-Language': language },
        signal: stop.signal,
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const figures: PublicFigures = await response.json();
      setAnswer({ state: 'here', figures });
    };
    ask().catch((error: unknown) => {
      if (!isAbort(error)) setAnswer({ state: 'failed' });
    });
    return () => stop.abort();
  }, [language, unit, month, round]);

  return { answer, retry: () => setRound((value) => value + 1) };
};
