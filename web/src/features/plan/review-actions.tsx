import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Plan } from '@/api/types';
import { KEYS, type Openers } from './review-keys';
import { isOpen, stands } from './states';
import type { Review } from './use-review';

const KeyHelp = () => {
  const { t } = useTranslation();
  return (
    <>
      <dl className="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('review.keysWhere')}</p>
    </>
  );
};

type ActionProps = { hint: string; onClick: () => void; disabled?: boolean; primary?: boolean; children: ReactNode };

const Action = ({ hint, onClick, disabled, primary, children }: ActionProps) => (
  <Button
    type={primary ? 'primary' : 'default'}
    disabled={disabled ?? false}
    aria-keyshortcuts={hint}
    // A press must not take away the words that are selected in the text.
    onMouseDown={(event) => event.preventDefault()}
    onClick={onClick}
  >
    {children} <kbd aria-hidden>{hint}</kbd>
  </Button>
);

type ReviewActionsProps = {
  plan: Plan;
  review: Review;
  open: Openers;
  mayDecide: boolean;
  quote: string | undefined;
  helping: boolean;
  onHelping: (open: boolean) => void;
};

/** What can be done with the chosen target, for the mouse and the finger; the list hears the same keys. */
export const ReviewActions = ({ plan, review, open, mayDecide, quote, helping, onHelping }: ReviewActionsProps) => {
  const { t } = useTranslation();
  const { chosen, busy } = review;
  const state = chosen?.state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form.
    <div className="review-actions no-print" role="group" aria-label={t('review.actions')}>
      {mayDecide ? (
        <>
          <Action hint="a" primary disabled={busy || state !== 'PROPOSED'} onClick={() => void review.accept()}>
            {t('review.accept')}
          </Action>
          {open.edit ? (
            <Action hint="e" disabled={!chosen} onClick={open.edit}>
              {t('review.edit')}
            </Action>
          ) : null}
          <Action
            hint="r"
            disabled={busy || !chosen || state === 'REJECTED' || state === 'MERGED'}
            onClick={() => void review.reject()}
          >
            {t('review.reject')}
          </Action>
          <Action
            hint="u"
            disabled={busy || (chosen && isOpen(chosen) ? !review.canUndo : !chosen)}
            onClick={() => void review.undo()}
          >
            {t('review.undo')}
          </Action>
          <Action hint="m" disabled={busy || review.merger.length < 2} onClick={() => void review.merge()}>
            {t('review.merge')}
          </Action>
          <Action hint="n" onClick={open.add}>
            {t(quote ? 'review.addQuoted' : 'review.add')}
          </Action>
        </>
      ) : open.edit ? (
        <Action hint="e" disabled={!chosen} onClick={open.edit}>
          {t('review.numbers')}
        </Action>
      ) : null}
      {chosen && stands(chosen) && plan.state !== 'DRAFT' ? (
        <Link to={`/plans/${plan.id}/targets/${chosen.id}/allocation`}>{t('allocation.open')}</Link>
      ) : null}
      <Popover open={helping} onOpenChange={onHelping} trigger="click" content={<KeyHelp />} title={t('review.keys')}>
        <Button icon={<QuestionCircleOutlined aria-hidden />} aria-expanded={helping}>
          {t('review.keys')}
        </Button>
      </Popover>
    </div>
  );
};
