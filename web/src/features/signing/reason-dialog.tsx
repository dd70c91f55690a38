import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';

type ReasonDialogProps = {
  open: boolean;
  title: string;
  okText: string;
  pending: boolean;
  error: unknown;
  onSay: (reason: string) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** An act that needs a reason; it is kept beside the paper for ever. */
export const ReasonDialog = ({ open, title, okText, pending, error, onSay, onClose, children }: ReasonDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      okButtonProps={{ loading: pending }}
      cancelText={t('common.cancel')}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemAlert error={error} />
      {children}
      <Form form={form} layout="vertical" preserve={false} onFinish={({ reason }) => onSay(reason)}>
        <Form.Item
          name="reason"
          label={t('signing.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.needed') }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
