import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { optionId, TargetOption } from './target-option';
import type { Review } from './use-review';

type TargetListProps = {
  all: Target[];
  review: Review;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
};

/** The targets as one listbox: it takes the focus once, and the arrows move within it. */
export const TargetList = ({ all, review, onKey }: TargetListProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(all.map((target) => [target.id, target])), [all]);
  const chosen = review.chosen?.id;

  useEffect(() => {
    if (!chosen || !list.current) return;
    const option = document.getElementById(optionId(chosen));
    if (!option) return;
    const { top, bottom } = list.current.getBoundingClientRect();
    const box = option.getBoundingClientRect();
    // The list alone scrolls; the page around it stays where the reader has put it.
    if (box.top < top) list.current.scrollTop -= top - box.top;
    else if (box.bottom > bottom) list.current.scrollTop += box.bottom - bottom;
  }, [chosen]);

  return (
    <>
      {review.targets.length === 0 ? <EmptyState text={t(all.length ? 'review.noneShown' : 'review.none')} /> : null}
      <div
        role="listbox"
        ref={list}
        className="target-list"
        tabIndex={0}
        aria-label={t('review.targets')}
        aria-describedby="review-keys"
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        onKeyDown={onKey}
        onClick={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      >
        {review.targets.map((target) => (
          <TargetOption
            key={target.id}
            target={target}
            parent={target.parentId ? byId.get(target.parentId) : undefined}
            chosen={target.id === chosen}
            marked={review.marked.includes(target.id)}
            onChoose={review.choose}
          />
        ))}
      </div>
    </>
  );
};
