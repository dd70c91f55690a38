import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/types';
import { shareText } from '@/format/exact';
import { codeLabel } from '@/i18n/code-label';
import { Tag } from '@/ui/tag';
import { targetTone } from './states';
import { demandOf, whenOf } from './target-words';

export const optionId = (id: string) => `target-${id}`;

type TargetOptionProps = {
  target: Target;
  parent: Target | undefined;
  chosen: boolean;
  marked: boolean;
  onChoose: (id: string) => void;
};

/** One target in the list that is reviewed. */
export const TargetOption = memo(({ target, parent, chosen, marked, onChoose }: TargetOptionProps) => {
  const { t } = useTranslation();
  const { id, place, indicator, kind, state, subject, responsibleUnits, confidence, reason, deadline } = target;
  const when = whenOf(target);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys; a click on an option is the mouse's way.
    <div
      role="option"
      id={optionId(id)}
      aria-selected={chosen}
      tabIndex={-1}
      className={`target-option ${chosen ? 'chosen' : ''} ${state === 'REJECTED' || state === 'MERGED' ? 'out' : ''} ${parent ? 'part' : ''}`}
      onClick={() => onChoose(id)}
    >
      <div className="option-head">
        <b>
          <span className="quiet number">{place}.</span> {indicator}
        </b>
        <Tag tone={targetTone[state]}>{t(`targetState.${state}`)}</Tag>
      </div>
      <div className="option-demand">
        <span className="number">{demandOf(t, target)}</span>
        {kind === 'target' ? null : <Tag>{codeLabel(t, 'targetKind', kind)}</Tag>}
        {marked ? <Tag tone="info">{t('review.marked')}</Tag> : null}
        {target.numbers.dispatch ? (
          <Tag tone="info">{t('target.dispatchIs', { dispatch: target.numbers.dispatch })}</Tag>
        ) : null}
      </div>
      <div className="quiet">
        {parent ? <div>{t('target.partOf', { parent: parent.indicator })}</div> : null}
        {[subject, when, deadline && target.op !== 'DEADLINE' ? t('target.by', { date: deadline }) : '']
          .filter(Boolean)
          .join(' · ')}
        {responsibleUnits.length > 0 ? (
          <div>{t('target.responsible', { units: responsibleUnits.join('、') })}</div>
        ) : null}
        {confidence ? (
          <div>
            {t('target.confidenceIs', { share: shareText(confidence) })}
            {reason ? ` · ${reason}` : ''}
          </div>
        ) : null}
      </div>
    </div>
  );
});
