import { Form, type FormInstance, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert';

type PasswordDialogProps<T extends object> = {
  open: boolean;
  title: string;
  /** What is signed, in one sentence. */
  text: ReactNode;
  okText: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  initial?: Partial<T>;
  form?: FormInstance;
  onSign: (fields: T & { password: string }) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** An act that the law wants signed: what is done stands above, and the person's own password confirms it. */
export const PasswordDialog = <T extends object = object>(props: PasswordDialogProps<T>) => {
  const { t } = useTranslation();
  const [own] = Form.useForm();
  const form = props.form ?? own;
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
      <div className="sign-text">{props.text}</div>
      <ProblemAlert error={props.error} />
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={props.initial ?? {}}
        onFinish={(fields) => props.onSign(fields as T & { password: string })}
      >
        {props.children}
        <Form.Item
          name="password"
          label={t('sign.password')}
          extra={t('sign.passwordText')}
          rules={[{ required: true, message: t('sign.passwordNeeded') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {/* Enter in a field signs, as in every other form. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </Form>
    </Modal>
  );
};
