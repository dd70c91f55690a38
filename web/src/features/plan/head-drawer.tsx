import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useKeep, useRetitle } from './api';

type Fields = { title: string; documentNumber?: string; publisher?: string; issuedOn?: string };

type HeadDrawerProps = { plan: Plan; open: boolean; onClose: () => void };

/** What was read of the document's head, put right by a person. */
export const HeadDrawer = ({ plan, open, onClose }: HeadDrawerProps) => {
  const { t } = useTranslation();
  const keep = useKeep(plan.id);
  const retitle = useRetitle();
  const send = ({ issuedOn, ...fields }: Fields) =>
    retitle.mutate(
      {
        params: { path: { id: plan.id } },
        body: { ...fields, issuedOn: issuedOn || undefined, version: plan.version },
      },
      {
        onSuccess: (changed) => {
          keep.plan(changed);
          onClose();
        },
      },
    );
  return (
    <SideDrawer title={t('plan.head')} open={open} onClose={onClose}>
      <Form<Fields>
        layout="vertical"
        onFinish={send}
        initialValues={{
          title: plan.title,
          documentNumber: plan.documentNumber,
          publisher: plan.publisher,
          issuedOn: plan.issuedOn ?? undefined,
        }}
      >
        <ProblemAlert error={retitle.error} />
        <Form.Item name="title" label={t('plans.title')} rules={[{ required: true, message: t('common.needed') }]}>
          <Input.TextArea autoSize />
        </Form.Item>
        <Form.Item name="documentNumber" label={t('plans.documentNumber')}>
          <Input />
        </Form.Item>
        <Form.Item name="publisher" label={t('plans.publisher')}>
          <Input />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('plans.issuedOn')}>
          <Input type="date" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={retitle.isPending}>
          {t('common.save')}
        </Button>
      </Form>
    </SideDrawer>
  );
};
