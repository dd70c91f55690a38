import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleFault } from '@/api/types';
import { offsetOf, piecesOf } from './text-place';

type TextEditorProps = {
  text: string;
  faults: RuleFault[];
  area: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
};

/** Moves the cursor to a place of the text and brings it into sight. */
export const jumpTo = (area: HTMLTextAreaElement | null, { line, column }: { line: number; column: number }) => {
  if (!area) return;
  const offset = offsetOf(area.value, line, column);
  area.focus({ preventScroll: true });
  area.setSelectionRange(offset, offset);
  area.parentElement?.querySelector(`[data-line="${line}"]`)?.scrollIntoView?.({ block: 'center' });
};

/** A new line begins below the one above it. The browser's own insertion keeps its undo. */
const keepIndent = (event: KeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return;
  const { value, selectionStart } = event.currentTarget;
  const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
  const indent = line.match(/^ +/)?.[0];
  if (indent && document.execCommand?.('insertText', false, `\n${indent}`)) event.preventDefault();
};

/**
 * The browser's own text field over the same text in lines, which carry the numbers and the marks. Nothing is coloured and
 * nothing completed: a screen reader, an input method and the browser's undo find what they know.
 */
export const TextEditor = ({ text, faults, area, onChange }: TextEditorProps) => {
  const { t } = useTranslation();
  const columns = new Map<number, number[]>();
  for (const { line, column } of faults) columns.set(line, [...(columns.get(line) ?? []), column]);
  return (
    <div className="text-editor">
      <div className="text-lines">
        <div className="under" aria-hidden>
          {text.split('\n').map((line, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number.
              key={index}
              data-line={index + 1}
              className={columns.has(index + 1) ? 'faulty' : undefined}
            >
              {piecesOf(line, columns.get(index + 1) ?? []).map((piece, place) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the line.
                piece.fault ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
              )}
              {'\u200b'}
            </div>
          ))}
        </div>
        <textarea
          ref={area}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={t('editRule.text')}
          aria-invalid={faults.length > 0}
          aria-describedby="rule-faults"
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={keepIndent}
        />
      </div>
    </div>
  );
};
