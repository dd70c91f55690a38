import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/types';
import { useMay } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';

/** 任务分解表: the targets of a plan in force over units and months, as a sheet to compute with or a paper to sign. */
export const Breakdown = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const may = useMay();
  if (plan.state === 'DRAFT' || !may('export.run')) return null;
  return (
    <>
      {(['xlsx', 'docx'] as const).map((ending) => (
        <DownloadButton
          key={ending}
          address={`/api/v1/plans/${plan.id}/breakdown.${ending}`}
          fileName={`${plan.title} ${t('plan.breakdown')}.${ending}`}
          label={`${t('plan.breakdown')} .${ending}`}
        />
      ))}
    </>
  );
};
