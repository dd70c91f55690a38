import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { placePhases } from './time-line';

/** The phases one below the other along the same days; where two share days, that is said in words. */
export const CampaignPhases = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const { phases, overlaps } = campaign;
  if (phases.length === 0) return <p className="quiet">{t('campaign.noPhases')}</p>;
  return (
    <>
      <ol className="time-line">
        {placePhases(phases).map(({ phase, days, left, width }) => (
          <li key={`${phase.name}${phase.from}`}>
            <div>
              <b>{phase.name}</b>{' '}
              <span className="quiet number">
                {t('plans.fromTo', { from: phase.from, to: phase.to })} · {t('campaign.days', { days })}
              </span>
            </div>
            <div className="track" aria-hidden>
              <span className="bar" style={{ left: `${left}%`, width: `${width}%` }} />
            </div>
          </li>
        ))}
      </ol>
      {overlaps.length > 0 ? (
        <ul className="overlaps">
          {overlaps.map(({ first, second, from, to, days }) => (
            <li key={`${first}${second}${from}`}>
              {from === to
                ? t('campaign.overlapDay', { first, second, from })
                : t('campaign.overlap', { first, second, from, to, days })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
