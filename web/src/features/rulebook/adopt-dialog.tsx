import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RuleVersion } from '@/api/types';
import { useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { useAdoptVersion } from './api';

type AdoptDialogProps = {
  version: RuleVersion | undefined;
  name: string;
  onDone: () => void;
  onClose: () => void;
};
type Fields = { from: string; reason?: string };

/** From a day on the draft holds for the unit and all below it; looking back needs a reason. */
export const AdoptDialog = ({ version, name, onDone, onClose }: AdoptDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const [form] = Form.useForm<Fields>();
  const from = Form.useWatch('from', form);
  const adopt = useAdoptVersion();
  const back = from !== undefined && from < businessDate;
  const close = () => {
    adopt.reset();
    onClose();
  };
  const sign = ({ password, reason, ...rest }: Fields & { password: string }) => {
    if (!version?.id) return;
    adopt.mutate(
      { params: { path: { id: version.id } }, body: { ...rest, password, reason: reason || undefined } },
      {
        onSuccess: () => {
          message.success(t('adoptRule.done'));
          onDone();
        },
      },
    );
  };
  return (
    <PasswordDialog<Fields>
      open={version !== undefined}
      form={form}
      title={t('adoptRule.title', { name })}
      text={t('adoptRule.text', { unit: version?.unit?.name ?? '' })}
      okText={t('adoptRule.adopt')}
      pending={adopt.isPending}
      error={adopt.error}
      initial={{ from: version?.from && version.from > businessDate ? version.from : businessDate }}
      onSign={sign}
      onClose={close}
    >
      <Form.Item name="from" label={t('adoptRule.from')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={back ? t('adoptRule.reasonBack') : t('adoptRule.reason')}
        required={back}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, reason?: string) => {
              if (getFieldValue('from') < businessDate && !reason?.trim()) throw new Error(t('adoptRule.reasonNeeded'));
            },
          }),
        ]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </PasswordDialog>
  );
};
