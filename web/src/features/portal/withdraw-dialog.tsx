import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Publication } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { useWithdraw } from './api';

type WithdrawDialogProps = { publication: Publication | undefined; onClose: () => void };

/** A published month is taken back with a reason; it is never changed in silence. */
export const WithdrawDialog = ({ publication, onClose }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const withdraw = useWithdraw();
  const send = ({ reason }: { reason: string }) => {
    if (!publication) return;
    withdraw.mutate({ params: { path: { id: publication.id } }, body: { reason } }, { onSuccess: onClose });
  };
  return (
    <Modal
      open={publication !== undefined}
      title={t('publication.withdrawAsk', { month: publication?.month, unit: publication?.unit.name })}
      okText={t('publication.withdraw')}
      okButtonProps={{ danger: true, loading: withdraw.isPending }}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t('publication.withdrawText')}</p>
      <ProblemAlert error={withdraw.error} />
      <Form form={form} layout="vertical" preserve={false} onFinish={send}>
        <Form.Item
          name="reason"
          label={t('publication.reason')}
          rules={[{ required: true, message: t('publication.reasonNeeded') }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
