import { App, Button, Skeleton } from 'antd';
import { type KeyboardEvent, lazy, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding, Plan } from '@/api/types';
import { useMay } from '@/session/session';
import { EmptyState } from '@/ui/empty-state';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { usePhone } from '@/ui/use-phone';
import { useUnits } from './api';
import { AssistantButton } from './assistant-button';
import { bringOffset, bringTarget, DocumentText } from './document-text';
import { useFindings } from './finding-api';
import { FindingOption, findingOptionId } from './finding-option';
import { Outline } from './outline';
import { type Quote, quoteFrom } from './quote';
import { ReviewSides, type Side } from './review-sides';
import { isOpen } from './states';
import { useFindingReview } from './use-findings';

const FindingForm = lazy(async () => ({ default: (await import('./finding-form')).FindingForm }));

type Editing = { finding: Finding | undefined; quote: Quote | undefined };

/** Text left, findings of one kind right, each leading to the other; the same keys as with targets. */
export const FindingBoard = ({ plan, kind }: { plan: Plan; kind: Finding['kind'] }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const phone = usePhone();
  const loaded = useFindings(plan.id);
  const units = useUnits().data ?? [];
  const review = useFindingReview(plan, kind);
  const pane = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const clicked = useRef<string>(undefined);
  const [side, setSide] = useState<Side>('targets');
  const [editing, setEditing] = useState<Editing>();
  const mayDecide = may('plan.manage') && plan.state === 'DRAFT';
  const { findings, chosen, busy } = review;
  const chosenId = chosen?.id;
  const open = findings.filter(isOpen).length;
  const marks = useMemo(
    () => findings.map(({ id, start, end, title, state }) => ({ id, start, end, indicator: title, state })),
    [findings],
  );

  useEffect(() => {
    if (!chosenId) return;
    // Who clicked on words looks at them already.
    if (clicked.current !== chosenId) bringTarget(pane.current, chosenId);
    clicked.current = undefined;
    const option = document.getElementById(findingOptionId(chosenId));
    if (!option || !list.current) return;
    const { top, bottom } = list.current.getBoundingClientRect();
    const box = option.getBoundingClientRect();
    if (box.top < top) list.current.scrollTop -= top - box.top;
    else if (box.bottom > bottom) list.current.scrollTop += box.bottom - bottom;
  }, [chosenId]);

  // On a phone the text has no height until it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of sides brings the words into sight.
  useEffect(() => {
    if (side === 'text' && chosenId) bringTarget(pane.current, chosenId);
  }, [side]);

  const edit = () => chosen && setEditing({ finding: chosen, quote: undefined });
  const add = () =>
    setEditing({ finding: undefined, quote: quoteFrom(document.getSelection(), pane.current, plan.text) });
  const copy = async (draft: string) => {
    await navigator.clipboard.writeText(draft);
    message.success(t('finding.copied'));
  };

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const walk: Record<string, () => void> = {
      j: () => review.step(1),
      ArrowDown: () => review.step(1),
      k: () => review.step(-1),
      ArrowUp: () => review.step(-1),
      Home: () => review.end(false),
      End: () => review.end(true),
    };
    const decide: Record<string, () => void> = {
      a: () => void review.accept(),
      r: () => void review.reject(),
      u: () => void review.undo(),
      e: edit,
      Enter: edit,
      n: add,
    };
    const action = walk[event.key] ?? (mayDecide ? decide[event.key] : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  };

  if (loaded.isPending) return <Skeleton active />;
  const action = (hint: string, label: string, run: () => void, disabled = false) => (
    <Button
      key={hint}
      type={hint === 'a' ? 'primary' : 'default'}
      disabled={disabled}
      aria-keyshortcuts={hint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {label} <kbd aria-hidden>{hint}</kbd>
    </Button>
  );
  return (
    <>
      {phone ? <ReviewSides side={side} found={t(`findingKind.${kind}`)} onSide={setSide} /> : null}
      <div className={`review side-${side}${plan.outline.length > 0 ? ' with-outline' : ''}`}>
        <Outline outline={plan.outline} onHeading={(start) => bringOffset(pane.current, start)} />
        <DocumentText
          plan={plan}
          marks={marks}
          chosen={chosenId}
          pane={pane}
          onSelected={() => undefined}
          onChoose={(id) => {
            clicked.current = id;
            review.choose(id);
            setSide('targets');
          }}
        />
        <section className="review-side" aria-label={t(`findingKind.${kind}`)}>
          <p className="quiet finding-lead">{t(`findingLead.${kind}`)}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form. */}
          <div className="review-actions no-print" role="group" aria-label={t('review.actions')}>
            {mayDecide ? (
              <>
                {action('a', t('review.accept'), () => void review.accept(), busy || !chosen || !isOpen(chosen))}
                {action('e', t('review.edit'), edit, !chosen)}
                {action(
                  'r',
                  t('review.reject'),
                  () => void review.reject(),
                  busy || !chosen || chosen.state === 'REJECTED',
                )}
                {action(
                  'u',
                  t('review.undo'),
                  () => void review.undo(),
                  busy || !chosen || (isOpen(chosen) && !review.canUndo),
                )}
                {action('n', t('finding.add'), add)}
                {open > 1 ? (
                  <Button disabled={busy} onClick={() => void review.acceptAll()}>
                    {t('finding.acceptAll', { count: open })}
                  </Button>
                ) : null}
              </>
            ) : null}
            {mayDecide ? <AssistantButton plan={plan} /> : null}
            {chosen?.page ? (
              <Link to={chosen.page}>{t('finding.openPage', { page: t(`nav.${chosen.page.slice(1)}`) })}</Link>
            ) : null}
            {chosen?.draft ? <Button onClick={() => void copy(chosen.draft)}>{t('finding.copyDraft')}</Button> : null}
          </div>
          <p id="finding-keys" className="hidden">
            {t('finding.keysWhere')}
          </p>
          <p role="status" className="quiet review-said">
            {review.said
              ? t(`said.${review.said.word}`, { indicator: review.said.indicator, open })
              : plan.state === 'DRAFT'
                ? t('review.openCount', { open })
                : null}
          </p>
          <ProblemAlert error={review.error} />
          {findings.length === 0 ? <EmptyState text={t('finding.none')} /> : null}
          <div
            role="listbox"
            ref={list}
            className="target-list"
            tabIndex={0}
            aria-label={t(`findingKind.${kind}`)}
            aria-describedby="finding-keys"
            aria-activedescendant={chosenId ? findingOptionId(chosenId) : undefined}
            onKeyDown={onKey}
            onClick={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
          >
            {findings.map((finding) => (
              <FindingOption
                key={finding.id}
                finding={finding}
                chosen={finding.id === chosenId}
                unitNames={units
                  .filter(({ id }) => finding.units.includes(id))
                  .map(({ name }) => name)
                  .join('、')}
                onChoose={review.choose}
              />
            ))}
          </div>
          {phone && chosen && chosen.end > chosen.start ? (
            <button type="button" className="link-button to-text" onClick={() => setSide('text')}>
              {t('review.seeWords')}
            </button>
          ) : null}
        </section>
      </div>
      <SideDrawer
        title={editing?.finding ? editing.finding.title : t('finding.add')}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      >
        {editing ? (
          <FindingForm
            plan={plan}
            kind={kind}
            finding={editing.finding}
            quote={editing.quote}
            onDone={(id) => {
              setEditing(undefined);
              review.choose(id);
            }}
          />
        ) : null}
      </SideDrawer>
    </>
  );
};
