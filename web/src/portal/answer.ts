import { useContext, useEffect, useState } from 'react';
import { LanguageContext } from './language';

export type Answer<T> = { state: 'loading' } | { state: 'failed' } | { state: 'absent' } | { state: 'here'; found: T };

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
const NOT_FOUND = 404;

/** What is published at an address, in the reader's language; asked again when either changes or the reader asks for it. */
export const usePublic = <T>(address: string) => {
  const language = useContext(LanguageContext);
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is what asks again.
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const response = await fetch(address, { headers: { 'Accept-Language': language }, signal: stop.signal });
      if (response.status === NOT_FOUND) {
        setAnswer({ state: 'absent' });
        return;
      }
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const found: T = await response.json();
      setAnswer({ state: 'here', found });
    };
    ask().catch((error: unknown) => {
      if (!isAbort(error)) setAnswer({ state: 'failed' });
    });
    return () => stop.abort();
  }, [language, address, round]);

  return { answer, retry: () => setRound((value) => value + 1) };
};
