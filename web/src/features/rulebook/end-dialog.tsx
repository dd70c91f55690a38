import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RuleVersion } from '@/api/types';
import { useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { useEndVersion } from './api';

type EndDialogProps = { version: RuleVersion | undefined; name: string; onClose: () => void };
type Fields = { last: string; reason: string };

/** A unit gives its own version up; the superior's or the shipped one holds again. Nothing is erased. */
export const EndDialog = ({ version, name, onClose }: EndDialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const end = useEndVersion();
  const needed = [{ required: true, message: t('common.needed') }];
  const close = () => {
    end.reset();
    onClose();
  };
  const sign = (body: Fields & { password: string }) => {
    if (!version?.id) return;
    end.mutate(
      { params: { path: { id: version.id } }, body },
      {
        onSuccess: () => {
          message.success(t('endRule.done'));
          onClose();
        },
      },
    );
  };
  return (
    <PasswordDialog<Fields>
      open={version !== undefined}
      title={t('endRule.title', { name })}
      text={t('endRule.text', { unit: version?.unit?.name ?? '' })}
      okText={t('endRule.end')}
      danger
      pending={end.isPending}
      error={end.error}
      initial={{ last: businessDate }}
      onSign={sign}
      onClose={close}
    >
      <Form.Item name="last" label={t('endRule.last')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('endRule.reason')} rules={needed}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </PasswordDialog>
  );
};
