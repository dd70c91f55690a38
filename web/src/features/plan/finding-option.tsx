import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/api/types';
import { shareText } from '@/format/exact';
import { codeLabel } from '@/i18n/code-label';
import { rhythmText } from '@/ui/rhythm';
import { Tag } from '@/ui/tag';
import { targetTone } from './states';

export const findingOptionId = (id: string) => `finding-${id}`;

type FindingOptionProps = {
  finding: Finding;
  chosen: boolean;
  unitNames: string;
  onChoose: (id: string) => void;
};

/** One finding in the list that is reviewed. */
export const FindingOption = memo(({ finding, chosen, unitNames, onChoose }: FindingOptionProps) => {
  const { t } = useTranslation();
  const { id, kind, title, category, detail, state, rhythm, confidence, reason } = finding;
  const { leadingUnits, joiningUnits, defaultUnits } = finding;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys; a click on an option is the mouse's way.
    <div
      role="option"
      id={findingOptionId(id)}
      aria-selected={chosen}
      tabIndex={-1}
      className={`target-option ${chosen ? 'chosen' : ''} ${state === 'REJECTED' ? 'out' : ''}`}
      onClick={() => onChoose(id)}
    >
      <div className="option-head">
        <b>{title}</b>
        <Tag tone={targetTone[state]}>{t(`targetState.${state}`)}</Tag>
      </div>
      <div className="option-demand">
        {rhythm ? <span className="number">{rhythmText(t, rhythm)}</span> : null}
        {!rhythm && detail ? <span className="number">{detail}</span> : null}
        {category ? <Tag>{codeLabel(t, kind === 'CADENCE' ? 'dutyCategory' : 'findingCategory', category)}</Tag> : null}
      </div>
      <div className="quiet">
        {kind === 'CADENCE' ? (
          <div>
            {t('finding.doneBy', { units: finding.units.length > 0 ? unitNames || '…' : t('finding.ownUnit') })}
          </div>
        ) : null}
        {leadingUnits.length ? (
          <div>{t(kind === 'DUTY' ? 'finding.leads' : 'target.responsible', { units: leadingUnits.join('、') })}</div>
        ) : null}
        {joiningUnits.length ? <div>{t('finding.joins', { units: joiningUnits.join('、') })}</div> : null}
        {defaultUnits.length ? <div>{t('finding.defaults', { units: defaultUnits.join('、') })}</div> : null}
        {rhythm && detail ? <div>{t('duty.words', { words: detail })}</div> : null}
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
