import { useCallback, useEffect, useRef, useState } from 'react';
import type { RuleCheck, RuleKind } from '@/api/types';
import { useChangeForm, useCheckText } from './api';

/** Long enough that no word is checked letter by letter, short enough to be called at once. */
const PAUSE = 250;

type Checked = { text: string; check: RuleCheck };

/**
 * One text, seen as a form and as lines. The text is the truth: a change in the form is written into it by the server, which
 * touches only those characters, and every change of the text is checked, which gives the form anew.
 */
export const useRuleText = (kind: RuleKind, original: string) => {
  const [text, setText] = useState(original);
  const [checked, setChecked] = useState<Checked>();
  const [failure, setFailure] = useState<unknown>();
  const latest = useRef(original);
  const queue = useRef(Promise.resolve());
  const { mutateAsync: check } = useCheckText();
  const { mutateAsync: change } = useChangeForm();

  const type = useCallback((next: string) => {
    latest.current = next;
    setText(next);
  }, []);

  useEffect(() => {
    if (checked?.text === text) return;
    const ask = async () => {
      try {
        const found = await check({ body: { kind, text } });
        setFailure(undefined);
        // An answer about a text that has been left behind says nothing any more.
        if (latest.current === text) setChecked({ text, check: found });
      } catch (error) {
        setFailure(error);
      }
    };
    const timer = setTimeout(ask, checked ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [text, checked, check, kind]);

  const write = useCallback(
    async (path: string, value: string): Promise<void> => {
      const base = latest.current;
      try {
        const changed = await change({ body: { kind, text: base, changes: [{ path, value }] } });
        setFailure(undefined);
        // Somebody typed meanwhile: what stands now is changed instead.
        if (latest.current !== base) return await write(path, value);
        type(changed.text);
        setChecked({ text: changed.text, check: changed.check });
      } catch (error) {
        setFailure(error);
      }
    },
    [change, kind, type],
  );

  /** One change after the other: each is written into the text that the one before it left. */
  const setField = useCallback(
    (path: string, value: string) => {
      queue.current = queue.current.then(() => write(path, value));
      return queue.current;
    },
    [write],
  );

  return { text, type, setField, check: checked?.check, current: checked?.text === text, failure };
};

export type RuleText = ReturnType<typeof useRuleText>;
