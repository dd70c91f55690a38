import { memo, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanHeading, Target } from '@/api/types';
import { targetTone } from './states';
import { type Paragraph, paragraphsOf } from './text-segments';

/** Words to be marked: those of a target, or of anything else that was found. */
export type Marked = Pick<Target, 'id' | 'start' | 'end' | 'indicator' | 'state'>;

type LineProps = {
  paragraph: Paragraph;
  level: number | undefined;
  targets: Map<string, Marked>;
  chosen: string | undefined;
};

const Line = memo(
  ({ paragraph, level, targets, chosen }: LineProps) => {
    const { t } = useTranslation();
    const nameOf = (id: string) => {
      const target = targets.get(id);
      return target ? `${target.indicator} · ${t(`targetState.${target.state}`)}` : '';
    };
    return (
      <p data-start={paragraph.start} className={level ? `text-heading level-${Math.min(level, 4)}` : undefined}>
        {paragraph.segments.map((segment) => {
          const first = targets.get(segment.targets[0] ?? '');
          if (!first) return segment.text;
          const mine = chosen !== undefined && segment.targets.includes(chosen);
          const shown = mine ? (targets.get(chosen) ?? first) : first;
          return (
            <mark
              key={segment.start}
              data-targets={segment.targets.join(' ')}
              className={`found found-${targetTone[shown.state]}${mine ? ' chosen' : ''}`}
              title={segment.targets.map(nameOf).join('\n')}
            >
              {segment.text}
            </mark>
          );
        })}
      </p>
    );
  },
  // Choosing another target draws the paragraphs of the old and the new one anew, not a text of 200 pages.
  (before, after) => {
    const marked = (line: LineProps) =>
      line.paragraph.segments.some(({ targets }) => line.chosen !== undefined && targets.includes(line.chosen));
    return (
      before.paragraph === after.paragraph &&
      before.level === after.level &&
      (before.targets === after.targets || after.paragraph.segments.every(({ targets }) => targets.length === 0)) &&
      (before.chosen === after.chosen || (!marked(before) && !marked(after)))
    );
  },
);

/** Paragraphs change only with the spans: a decision on a target moves none. */
const useParagraphs = (text: string, marks: Marked[]) => {
  const spans = marks.map(({ id, start, end }) => `${id} ${start} ${end}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the spans are what is read of the marks.
  return useMemo(() => paragraphsOf(text, marks), [text, spans]);
};

/** Which paragraphs are headings. A heading that runs on as a sentence in the same line is left as text. */
const levelsOf = (paragraphs: Paragraph[], outline: PlanHeading[]) => {
  const levels = new Map<number, number>();
  let at = 0;
  for (const { level, start, end } of outline) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const line = paragraphs[at];
    if (line && 2 * (end - start) > line.end - line.start) levels.set(line.start, level);
  }
  return levels;
};

type DocumentTextProps = {
  plan: Pick<Plan, 'text' | 'outline'>;
  marks: Marked[];
  chosen: string | undefined;
  pane: RefObject<HTMLElement | null>;
  onChoose: (id: string) => void;
  onSelected: () => void;
};

/** The plan's own words; those of a target are marked. */
export const DocumentText = ({ plan, marks, chosen, pane, onChoose, onSelected }: DocumentTextProps) => {
  const { t } = useTranslation();
  const paragraphs = useParagraphs(plan.text, marks);
  const targets = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const levels = useMemo(() => levelsOf(paragraphs, plan.outline), [paragraphs, plan.outline]);

  const choose = (from: EventTarget) => {
    if (!(from instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const ids = from.closest('[data-targets]')?.getAttribute('data-targets')?.split(' ');
    if (!ids?.length) return;
    // Words that say several targets at once lead to each in turn.
    const next = ids[(chosen ? ids.indexOf(chosen) + 1 : 0) % ids.length];
    if (next) onChoose(next);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that a region that scrolls can be reached by keyboard.
    <section className="document-text" ref={pane} tabIndex={0} aria-label={t('plan.text')} onKeyUp={onSelected}>
      {plan.text.trim() === '' ? <p className="quiet">{t('plan.noText')}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way back for the mouse; by keyboard the list leads to the words. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div onClick={({ target }) => choose(target)} onMouseUp={onSelected}>
        {paragraphs.map((paragraph) => (
          <Line
            key={paragraph.start}
            paragraph={paragraph}
            level={levels.get(paragraph.start)}
            targets={targets}
            chosen={chosen}
          />
        ))}
      </div>
    </section>
  );
};

const EDGE = 40;

/**
 * Scrolls the text, and nothing around it, until the element stands in its upper third; words in sight stay where they
 * are. Paragraphs get their true height only when they come into sight, so the place is looked at again a frame later.
 */
const bring = (pane: HTMLElement | null, element: Element | null | undefined, again = 4) => {
  if (!pane || !element) return;
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= frame.top + EDGE && bottom <= frame.bottom - EDGE) return;
  pane.scrollTop += top - frame.top - pane.clientHeight / 3;
  if (again > 0) requestAnimationFrame(() => bring(pane, element, again - 1));
};

export const bringTarget = (pane: HTMLElement | null, id: string) =>
  bring(pane, pane?.querySelector(`[data-targets~="${id}"]`));

export const bringOffset = (pane: HTMLElement | null, offset: number) => {
  const lines = [...(pane?.querySelectorAll('[data-start]') ?? [])];
  bring(
    pane,
    lines.findLast((line) => Number(line.getAttribute('data-start')) <= offset),
  );
};
