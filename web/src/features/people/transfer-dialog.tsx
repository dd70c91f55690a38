import { App, Button, Form, Input, Modal, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { persons } from './appoint-drawer';
import { type Appointment, useOpenWork, useTransfer } from './staff-api';

type Fields = { successor: string; lastDay: string; reason: string };
type TransferProps = { leaver: Appointment; known: Appointment[]; onClose: () => void };

const TransferForm = ({ leaver, known, onClose }: TransferProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const held = useOpenWork(leaver.person);
  const transfer = useTransfer();
  const needed = [{ required: true, message: t('common.needed') }];

  return (
    <Form<Fields>
      layout="vertical"
      initialValues={{ lastDay: businessDate }}
      onFinish={(body) =>
        transfer.mutate(
          { params: { path: { id: leaver.person } }, body },
          {
            onSuccess: ({ appointments }) => {
              message.success(t('staff.moved', { count: appointments }));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('staff.transferText')}</p>
      <ProblemAlert error={held.error ?? transfer.error} />
      <h3>{t('staff.held')}</h3>
      {held.isPending ? <Skeleton active paragraph={{ rows: 1 }} /> : null}
      {held.data?.length === 0 ? <p className="quiet">{t('staff.nothingHeld')}</p> : null}
      <ul>
        {held.data?.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Form.Item name="successor" label={t('staff.successor')} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={persons(known).filter(({ value }) => value !== leaver.person)}
        />
      </Form.Item>
      <Form.Item name="lastDay" label={t('staff.lastDay')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('staff.reason')} rules={needed}>
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={transfer.isPending}>
        {t('staff.transfer')}
      </Button>
    </Form>
  );
};

export const TransferDialog = ({
  leaver,
  known,
  onClose,
}: Omit<TransferProps, 'leaver'> & { leaver: Appointment | undefined }) => {
  const { t } = useTranslation();
  return (
    <Modal
      open={leaver !== undefined}
      title={t('staff.transferTitle', { name: leaver?.name })}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
    >
      {leaver ? <TransferForm leaver={leaver} known={known} onClose={onClose} /> : null}
    </Modal>
  );
};
