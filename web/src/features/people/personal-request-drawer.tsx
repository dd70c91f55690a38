import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';

type Fields = components['schemas']['PersonalRequestRequest'];
const ACTS: Fields['act'][] = ['ACCESS', 'CORRECTION', 'DELETION'];

const RequestForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const cache = useQueryClient();
  const take = $api.useMutation('post', '/api/v1/personal-requests', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      onClose();
    },
  });
  const [form] = Form.useForm<Fields>();
  const act = Form.useWatch('act', form);
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      initialValues={{ act: 'ACCESS', receivedOn: businessDate, name: '', phone: '' }}
      onFinish={(body) => take.mutate({ body: { ...body, name: body.name ?? '', phone: body.phone ?? '' } })}
    >
      <ProblemAlert error={take.error} />
      <Form.Item name="act" label={t('personal.act')} rules={needed}>
        <Radio.Group options={ACTS.map((value) => ({ value, label: t(`personalAct.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('personal.name')} extra={t('personal.eitherIsEnough')}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="phone" label={t('personal.phone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={30} />
      </Form.Item>
      {act === 'CORRECTION' ? (
        <>
          <Form.Item name="nextName" label={t('personal.nextName')} extra={t('personal.emptyStays')}>
            <Input autoComplete="off" maxLength={60} />
          </Form.Item>
          <Form.Item name="nextPhone" label={t('personal.nextPhone')}>
            <Input autoComplete="off" inputMode="tel" maxLength={30} />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="identity" label={t('personal.identity')} rules={needed} extra={t('personal.identityText')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('personal.receivedOn')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={take.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};

/** Takes down what somebody asks for. */
export const PersonalRequestDrawer = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('personal.take')} open={open} onClose={onClose}>
      <RequestForm onClose={onClose} />
    </SideDrawer>
  );
};
