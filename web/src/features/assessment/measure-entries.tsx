import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, ScoredMeasure } from '@/api/types';
import { CountedEntries } from '@/ui/counted-entries';
import { ProblemAlert } from '@/ui/problem-alert';
import { useMeasureEntries } from './api';

type MeasureEntriesProps = { assessment: Assessment; unit: number; measure: ScoredMeasure };

/** The entries behind one measure of one unit, as they stood at the watermark of the assessment. */
export const MeasureEntries = ({ assessment, unit, measure }: MeasureEntriesProps) => {
  const { t } = useTranslation();
  const [paging, setPaging] = useState({ page: 1, size: 20 });
  const entries = useMeasureEntries(assessment.id, unit, measure.name, paging.page, paging.size);
  const rate = entries.data?.items.some(({ part }) => part === 'DENOMINATOR') ?? false;
  return (
    <>
      <p className="big-figure">
        <b className="number">{measure.value ?? t('ranking.missing')}</b>
      </p>
      <p className="quiet">
        {t('figures.caption', {
          on: assessment.on,
          basis: t(`basis.${assessment.basis}`),
          watermark: assessment.watermark ?? '—',
        })}
      </p>
      <ProblemAlert error={entries.error} onRetry={() => void entries.refetch()} />
      <CountedEntries
        rate={rate}
        found={entries.data}
        loading={entries.isFetching}
        paging={paging}
        onPaging={setPaging}
      />
    </>
  );
};
