import { Button, Skeleton, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { EmptyState } from '@/ui/empty-state';
import { ProblemAlert } from '@/ui/problem-alert';
import { ReasonDialog } from '@/ui/reason-dialog';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { type Succession, useHistory, useWithdrawSuccession } from './organisation-api';

const Step = ({ step }: { step: Succession['units'][number] }) => {
  const { t } = useTranslation();
  const now = step.after.standing
    ? `${step.after.name}${step.after.parentName ? `（${step.after.parentName}）` : ''}`
    : t('succession.into', { name: step.after.parentName });
  if (!step.before) return <>{now}</>;
  return (
    <>
      {step.before.name}
      {step.before.parentName ? `（${step.before.parentName}）` : ''} → {now}
    </>
  );
};

const History = ({ unit }: { unit: number }) => {
  const { t } = useTranslation();
  const may = useMay();
  const history = useHistory(unit);
  const withdraw = useWithdrawSuccession();

  const [asked, setAsked] = useState<string>();
  const close = () => {
    withdraw.reset();
    setAsked(undefined);
  };

  if (history.isPending) return <Skeleton active />;
  return (
    <>
      <ProblemAlert error={history.error} />
      {history.data?.length === 0 ? <EmptyState text={t('succession.none')} /> : null}
      <Timeline
        items={(history.data ?? []).map((each) => ({
          key: each.id,
          content: (
            <div className={each.withdrawnBecause ? 'withdrawn' : undefined}>
              <b>
                {each.on} {t(`succession.kind.${each.kind}`)}
              </b>{' '}
              {each.withdrawnBecause ? <Tag>{t('succession.withdrawn', { reason: each.withdrawnBecause })}</Tag> : null}
              {each.units.map((step) => (
                <div key={step.unit}>
                  <Step step={step} />
                </div>
              ))}
              <div className="quiet">
                {[each.document, each.note].filter(Boolean).join(' · ')}
                <br />
                {each.by} <span className="number">{instant(each.recordedAt)}</span>
              </div>
              {may('unit.manage') && !each.withdrawnBecause ? (
                <Button size="small" type="link" danger onClick={() => setAsked(each.id)}>
                  {t('succession.withdraw')}
                </Button>
              ) : null}
            </div>
          ),
        }))}
      />
      <ReasonDialog
        open={asked !== undefined}
        title={t('succession.withdrawAsk')}
        okText={t('succession.withdraw')}
        label={t('succession.reason')}
        danger
        pending={withdraw.isPending}
        error={withdraw.error}
        onSay={(reason) =>
          withdraw.mutate({ params: { path: { id: asked ?? '' } }, body: { reason } }, { onSuccess: close })
        }
        onClose={close}
      />
    </>
  );
};

export const HistoryDrawer = ({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('succession.history', { name: unit?.name })} open={unit !== undefined} onClose={onClose}>
      {unit ? <History unit={unit.id} /> : null}
    </SideDrawer>
  );
};
