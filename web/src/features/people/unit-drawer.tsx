import { App, Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useChangeUnit, useCreateUnit } from './api';
import { useKindName } from './kind-name';
import { useKinds } from './organisation-api';

export type UnitTask = { kind: 'create'; parent?: Unit } | { kind: 'change'; unit: Unit };
type UnitFields = { code: string; name: string; kind: string; divisionCode?: string; invented: boolean };

const UnitForm = ({ task, onClose }: { task: UnitTask; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const create = useCreateUnit();
  const change = useChangeUnit();
  const known = task.kind === 'change' ? task.unit : undefined;
  const kinds = useKinds();
  const nameOf = useKindName();
  const under = task.kind === 'create' ? task.parent?.kind : undefined;
  const fitting = (kinds.data ?? []).filter(
    ({ above, root }) => known !== undefined || (under ? above.includes(under) : root),
  );

  const saved = () => {
    message.success(t('units.saved'));
    onClose();
  };
  const save = (fields: UnitFields) => {
    if (task.kind === 'create') create.mutate({ body: { ...fields, parentId: task.parent?.id } }, { onSuccess: saved });
    else {
      const body = { ...fields, parentId: task.unit.parentId };
      change.mutate({ params: { path: { id: task.unit.id } }, body }, { onSuccess: saved });
    }
  };
  const needed = [{ required: true, message: t('common.needed') }];

  return (
    <Form<UnitFields> layout="vertical" onFinish={save} initialValues={known ?? { invented: false }}>
      <ProblemAlert error={create.error ?? change.error} />
      <Form.Item name="name" label={t('units.name')} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name="code" label={t('units.code')} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label={t('units.kind')} rules={needed}>
        <Select options={fitting.map(({ code }) => ({ value: code, label: nameOf(code) }))} />
      </Form.Item>
      <Form.Item name="divisionCode" label={t('units.divisionCode')}>
        <Input inputMode="numeric" />
      </Form.Item>
      <Form.Item name="invented" valuePropName="checked">
        <Checkbox>{t('units.inventedLong')}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending || change.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};

export const UnitDrawer = ({ task, onClose }: { task: UnitTask | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const under = task?.kind === 'create' ? task.parent : undefined;
  const creating = under ? t('units.createUnder', { name: under.name }) : t('units.createRoot');
  const title = task?.kind === 'change' ? t('units.change') : creating;
  return (
    <SideDrawer title={title} open={task !== undefined} onClose={onClose}>
      {task ? <UnitForm task={task} onClose={onClose} /> : null}
    </SideDrawer>
  );
};
