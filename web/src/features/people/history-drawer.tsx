import { App, Button, Empty, Input, Skeleton, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
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
  const { modal } = App.useApp();
  const may = useMay();
  const history = useHistory(unit);
  const withdraw = useWithdrawSuccession();

  const ask = (id: string) => {
    let reason = '';
    modal.confirm({
      title: t('succession.withdrawAsk'),
      content: (
        <Input
          aria-label={t('succession.reason')}
          placeholder={t('succession.reason')}
          onChange={(event) => {
            reason = event.target.value;
          }}
        />
      ),
      onOk: () => withdraw.mutateAsync({ params: { path: { id } }, body: { reason } }),
    });
  };

  if (history.isPending) return <Skeleton active />;
  return (
    <>
      <ProblemAlert error={history.error ?? withdraw.error} />
      {history.data?.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('succession.none')} />
      ) : null}
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
                {each.document} {each.note} · {each.by} {instant(each.recordedAt)}
              </div>
              {may('unit.manage') && !each.withdrawnBecause ? (
                <Button size="small" type="link" onClick={() => ask(each.id)}>
                  {t('succession.withdraw')}
                </Button>
              ) : null}
            </div>
          ),
        }))}
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
