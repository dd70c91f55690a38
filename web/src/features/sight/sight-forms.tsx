import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useConfide, useEndSharing, useOpen, useShare } from './api';
import { accountOf, CandidateSelect, unitOf } from './candidate-select';

type FormProps = { subject: string; onClose: () => void };
const path = (subject: string) => ({ path: { kind: 'project', subject } });

export const ShareForm = ({ subject, secret, onClose }: FormProps & { secret: boolean }) => {
  const { t } = useTranslation();
  const share = useShare();
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <Form<{ to: string; until?: string; reason: string }>
      layout="vertical"
      onFinish={({ to, until, reason }) => {
        const unit = unitOf(to);
        const account = accountOf(to);
        const body = {
          reason,
          ...(unit === undefined ? {} : { unit }),
          ...(account === undefined ? {} : { account }),
          ...(until ? { until } : {}),
        };
        share.mutate({ params: path(subject), body }, { onSuccess: onClose });
      }}
    >
      <p>{t(secret ? 'sight.admitText' : 'sight.shareText')}</p>
      <ProblemAlert error={share.error} />
      <Form.Item name="to" label={t(secret ? 'sight.person' : 'sight.to')} rules={needed}>
        <CandidateSelect personsOnly={secret} />
      </Form.Item>
      <Form.Item name="until" label={t('sight.until')} rules={secret ? [] : needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('sight.reason')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={share.isPending}>
        {t(secret ? 'sight.admit' : 'sight.share')}
      </Button>
    </Form>
  );
};

export const ConfideForm = ({ subject, onClose }: FormProps) => {
  const { t } = useTranslation();
  const confide = useConfide();
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <Form<{ codeName: string; reason: string; persons?: string[] }>
      layout="vertical"
      onFinish={({ codeName, reason, persons }) => {
        const accounts = (persons ?? []).map(accountOf).filter((each) => each !== undefined);
        confide.mutate({ params: path(subject), body: { codeName, reason, accounts } }, { onSuccess: onClose });
      }}
    >
      <p>{t('sight.confideText')}</p>
      <ProblemAlert error={confide.error} />
      <Form.Item name="codeName" label={t('sight.codeName')} rules={needed} extra={t('sight.codeNameHelp')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="persons" label={t('sight.persons')} extra={t('sight.personsHelp')}>
        <CandidateSelect several personsOnly />
      </Form.Item>
      <Form.Item name="reason" label={t('sight.reason')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confide.isPending}>
        {t('sight.confide')}
      </Button>
    </Form>
  );
};

const ReasonForm = ({
  text,
  act,
  problem,
  busy,
  onReason,
}: {
  text: string;
  act: string;
  problem: unknown;
  busy: boolean;
  onReason: (reason: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Form<{ reason: string }> layout="vertical" onFinish={({ reason }) => onReason(reason)}>
      <p>{text}</p>
      <ProblemAlert error={problem} />
      <Form.Item name="reason" label={t('sight.reason')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {act}
      </Button>
    </Form>
  );
};

export const OpenForm = ({ subject, onClose }: FormProps) => {
  const { t } = useTranslation();
  const open = useOpen();
  return (
    <ReasonForm
      text={t('sight.openText')}
      act={t('sight.open')}
      problem={open.error}
      busy={open.isPending}
      onReason={(reason) => open.mutate({ params: path(subject), body: { reason } }, { onSuccess: onClose })}
    />
  );
};

export const EndForm = ({ sharing, onClose }: { sharing: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const end = useEndSharing();
  return (
    <ReasonForm
      text={t('sight.endText')}
      act={t('sight.end')}
      problem={end.error}
      busy={end.isPending}
      onReason={(reason) => end.mutate({ params: { path: { id: sharing } }, body: { reason } }, { onSuccess: onClose })}
    />
  );
};
