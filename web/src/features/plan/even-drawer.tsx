import { Button, Form, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { unitTree } from '@/ui/unit-tree';
import { useProposal, useUnits } from './api';
import type { Step } from './phases';
import { rowFrom, type SplitRow } from './split';

type EvenDrawerProps = {
  plan: string;
  target: string;
  /** The part that is split; undefined for the target itself. */
  under: SplitRow | undefined;
  step: Step | undefined;
  open: boolean;
  onProposed: (rows: SplitRow[]) => void;
  onClose: () => void;
};

/** An even split as the server counts it: nothing is kept until the table is saved. */
export const EvenDrawer = ({ plan, target, under, step, open, onProposed, onClose }: EvenDrawerProps) => {
  const { t } = useTranslation();
  const units = useUnits();
  const proposal = useProposal();
  const send = ({ units: wanted }: { units?: number[] }) =>
    proposal.mutate(
      { params: { path: { plan, target } }, body: { under: under?.id, units: wanted ?? [], over: step } },
      {
        onSuccess: (parts) => {
          onProposed(parts.map(rowFrom));
          onClose();
        },
      },
    );
  return (
    <SideDrawer
      title={under ? t('allocation.evenUnder', { name: under.unit.name }) : t('allocation.evenly')}
      open={open}
      onClose={onClose}
    >
      <Form<{ units?: number[] }> layout="vertical" onFinish={send}>
        <ProblemAlert error={proposal.error ?? units.error} />
        <p>{t('allocation.evenText')}</p>
        <Form.Item name="units" label={t('allocation.units')} extra={t('allocation.unitsText')}>
          <TreeSelect
            multiple
            allowClear
            treeData={unitTree(units.data ?? [])}
            loading={units.isPending}
            showSearch={{ treeNodeFilterProp: 'title' }}
            treeDefaultExpandAll
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={proposal.isPending}>
          {t('allocation.propose')}
        </Button>
      </Form>
    </SideDrawer>
  );
};
