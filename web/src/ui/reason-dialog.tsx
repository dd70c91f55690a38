import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert';

type ReasonDialogProps = {
  open: boolean;
  title: string;
  /** What will happen, in a sentence or two. */
  text?: ReactNode;
  /** Another word for the reason, where a law or a form has its own. */
  label?: string;
  okText: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onSay: (reason: string) => void;
  onClose: () => void;
};

/** An act that needs a reason: it says what will happen, asks why, and stays open while it is refused. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={props.open}
      title={props.title}
      okText={props.okText}
      okButtonProps={{ danger: props.danger ?? false, loading: props.pending }}
      cancelText={t('common.cancel')}
      onOk={form.submit}
      onCancel={props.onClose}
      destroyOnHidden
    >
      {props.text ? <div className="sign-text">{props.text}</div> : null}
      <ProblemAlert error={props.error} />
      <Form form={form} layout="vertical" preserve={false} onFinish={({ reason }) => props.onSay(reason.trim())}>
        <Form.Item
          name="reason"
          label={props.label ?? t('common.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
};
