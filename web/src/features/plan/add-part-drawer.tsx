import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '@/ui/side-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { useUnits } from './api';
import { freshId, type SplitRow } from './split';

type Fields = { unit: number; post?: string };

type AddPartDrawerProps = {
  under: SplitRow | undefined;
  open: boolean;
  onAdd: (row: SplitRow) => void;
  onClose: () => void;
};

/** One more unit, or a named post of it. */
export const AddPartDrawer = ({ under, open, onAdd, onClose }: AddPartDrawerProps) => {
  const { t } = useTranslation();
  const units = useUnits();
  const add = ({ unit, post }: Fields) => {
    const name = units.data?.find(({ id }) => id === unit)?.name ?? '';
    onAdd({
      id: freshId(),
      unit: { id: unit, name },
      post: post?.trim() ?? '',
      parentId: under?.id,
      published: '',
      dispatch: '',
      shared: '',
      phases: {},
    });
    onClose();
  };
  return (
    <SideDrawer
      title={under ? t('allocation.addUnder', { name: under.unit.name }) : t('allocation.add')}
      open={open}
      onClose={onClose}
    >
      <Form<Fields> layout="vertical" onFinish={add} {...(under ? { initialValues: { unit: under.unit.id } } : {})}>
        <Form.Item name="unit" label={t('unit.one')} rules={[{ required: true, message: t('common.needed') }]}>
          <UnitSelect />
        </Form.Item>
        <Form.Item name="post" label={t('allocation.post')} extra={t('allocation.postText')}>
          <Input />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('allocation.add')}
        </Button>
      </Form>
    </SideDrawer>
  );
};
