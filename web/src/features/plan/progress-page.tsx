import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breakdown } from './breakdown';
import type { Opening } from './opening';
import { PlanFrame } from './plan-frame';
import { ProgressBoard } from './progress-board';

type ProgressPageProps = { opened: (opening: Opening | undefined, onClose: () => void) => ReactNode };

/** What is done towards the targets of a plan. Where a number comes from is told by the page that joins the features. */
export const ProgressPage = ({ opened }: ProgressPageProps) => {
  const { t } = useTranslation();
  return (
    <PlanFrame
      actions={(plan) => (
        <>
          <Button onClick={() => window.print()}>{t('common.print')}</Button>
          <Breakdown plan={plan} />
        </>
      )}
    >
      {(plan) => <ProgressBoard key={plan.id} plan={plan} opened={opened} />}
    </PlanFrame>
  );
};
