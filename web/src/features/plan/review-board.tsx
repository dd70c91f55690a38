import { Select } from 'antd';
import { lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Plan, Target } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { usePhone } from '@/ui/use-phone';
import { AcceptAll } from './accept-all';
import { bringOffset, bringTarget, DocumentText } from './document-text';
import { Outline } from './outline';
import { type Quote, quoteFrom } from './quote';
import { ReviewActions } from './review-actions';
import { reviewKeys } from './review-keys';
import { ReviewSides, type Side } from './review-sides';
import { isOpen, SHOWN, shownOf } from './states';
import { TargetList } from './target-list';
import { useReview } from './use-review';

const TargetForm = lazy(async () => ({ default: (await import('./target-form')).TargetForm }));

type Editing = { target: Target | undefined; quote: Quote | undefined };

/** Text left, targets right, each leading to the other; on a phone one of the two at a time. */
export const ReviewBoard = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const may = useMay();
  const phone = usePhone();
  const [params] = useSearchParams();
  const review = useReview(plan, params.get('target') ?? undefined);
  const pane = useRef<HTMLElement>(null);
  const [side, setSide] = useState<Side>('targets');
  const [quote, setQuote] = useState<Quote>();
  const [editing, setEditing] = useState<Editing>();
  const [helping, setHelping] = useState(false);
  const mayDecide = may('plan.manage') && plan.state === 'DRAFT';
  const mayEdit = may('plan.manage') && plan.state !== 'SUPERSEDED';
  const { chosen } = review;
  const clicked = useRef<string>(undefined);

  const chosenId = chosen?.id;
  useEffect(() => {
    // Who clicked on words looks at them already.
    if (chosenId && clicked.current !== chosenId) bringTarget(pane.current, chosenId);
    clicked.current = undefined;
  }, [chosenId]);

  // On a phone the text has no height until it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of sides brings the words into sight.
  useEffect(() => {
    if (side === 'text' && chosenId) bringTarget(pane.current, chosenId);
  }, [side]);

  const readQuote = () => setQuote(quoteFrom(document.getSelection(), pane.current, plan.text));
  const open = {
    edit: mayEdit ? () => chosen && setEditing({ target: chosen, quote: undefined }) : undefined,
    add: () => setEditing({ target: undefined, quote: quoteFrom(document.getSelection(), pane.current, plan.text) }),
    help: () => setHelping(!helping),
  };
  const openCount = plan.targets.filter(isOpen).length;

  return (
    <>
      {phone ? <ReviewSides side={side} found={t('review.targets')} onSide={setSide} /> : null}
      <div className={`review side-${side}${plan.outline.length > 0 ? ' with-outline' : ''}`}>
        <Outline outline={plan.outline} onHeading={(start) => bringOffset(pane.current, start)} />
        <DocumentText
          plan={plan}
          marks={plan.targets}
          chosen={chosenId}
          pane={pane}
          onSelected={readQuote}
          onChoose={(id) => {
            clicked.current = id;
            if (!review.targets.some((target) => target.id === id)) review.show('ALL');
            review.choose(id);
            if (phone) setSide('targets');
          }}
        />
        <section className="review-side" aria-label={t('review.targets')}>
          <div className="review-head">
            <Select
              className="filter-stage"
              aria-label={t('review.show')}
              value={review.shown}
              onChange={review.show}
              options={SHOWN.map((shown) => ({
                value: shown,
                label: t('review.shownCount', {
                  name: t(`shown.${shown}`),
                  count: shownOf(plan.targets, shown).length,
                }),
              }))}
            />
            {mayDecide ? <AcceptAll plan={plan} /> : null}
          </div>
          <ReviewActions
            plan={plan}
            review={review}
            open={open}
            mayDecide={mayDecide}
            quote={quote?.text}
            helping={helping}
            onHelping={setHelping}
          />
          <p id="review-keys" className="hidden">
            {t('review.keysWhere')}
          </p>
          <p role="status" className="quiet review-said">
            {review.said
              ? t(`said.${review.said.word}`, { indicator: review.said.indicator, open: openCount })
              : t('review.openCount', { open: openCount })}
          </p>
          <ProblemAlert error={review.error} />
          <TargetList all={plan.targets} review={review} onKey={reviewKeys(review, open, mayDecide)} />
          {phone && chosen && chosen.end > chosen.start ? (
            <button type="button" className="link-button to-text" onClick={() => setSide('text')}>
              {t('review.seeWords')}
            </button>
          ) : null}
        </section>
      </div>
      <SideDrawer
        title={editing?.target ? editing.target.indicator : t('review.add')}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      >
        {editing ? (
          <TargetForm
            plan={plan}
            target={editing.target}
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
