import { Alert, App, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useConfirm } from '@/ui/use-confirm';
import { useAdopt, useAdoptedPlans, useKeep } from './api';
import { isOpen, stands } from './states';

type Fields = { validFrom: string; validTo: string; supersedes?: string };

const AdoptForm = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirm();
  const keep = useKeep(plan.id);
  const adopt = useAdopt();
  const others = useAdoptedPlans(plan.unit.id);
  const standing = plan.targets.filter(stands);
  const open = plan.targets.filter(isOpen).length;
  const days = (pick: (target: Plan['targets'][number]) => string | null | undefined) =>
    standing.flatMap((target) => pick(target) ?? []).sort();
  const needed = [{ required: true, message: t('common.needed') }];

  const ask = (fields: Fields) =>
    confirm({
      title: t('adoption.ask', { title: plan.title }),
      text: t('adoption.askText', { count: standing.length, from: fields.validFrom, to: fields.validTo }),
      okText: t('adoption.adopt'),
      act: async () => {
        keep.plan(
          await adopt.mutateAsync({ params: { path: { id: plan.id } }, body: { ...fields, version: plan.version } }),
        );
        message.success(t('adoption.done'));
        onClose();
      },
    });

  return (
    <Form<Fields>
      layout="vertical"
      onFinish={ask}
      initialValues={{ validFrom: days((each) => each.periodFrom)[0], validTo: days((each) => each.periodTo).at(-1) }}
    >
      <ProblemAlert error={adopt.error} />
      {open > 0 ? (
        <Alert className="problem" type="warning" showIcon title={t('adoption.open', { count: open })} />
      ) : null}
      <p>{t('adoption.text', { count: standing.length })}</p>
      <div className="form-row">
        <Form.Item name="validFrom" label={t('adoption.validFrom')} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validTo" label={t('adoption.validTo')} rules={needed}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="supersedes" label={t('adoption.supersedes')} extra={t('adoption.supersedesText')}>
        <Select
          allowClear
          loading={others.isPending}
          options={others.data?.items
            .filter(({ series }) => series !== plan.series)
            .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={adopt.isPending}>
        {t('adoption.adopt')}
      </Button>
    </Form>
  );
};

export const AdoptDrawer = ({ plan, open, onClose }: { plan: Plan; open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('adoption.title')} open={open} onClose={onClose}>
      <AdoptForm plan={plan} onClose={onClose} />
    </SideDrawer>
  );
};
