import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Assessment } from '@/api/types';
import { dayAfter } from '@/format/date';
import { useMay, useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { useConfirm } from '@/ui/use-confirm';
import { useTellProblem } from '@/ui/use-tell-problem';
import { useDelete, usePublish, useSettle, useTrial, useWithdraw } from './api';

type Act = 'publish' | 'settle' | 'withdraw';
type DialogProps = { assessment: Assessment; open: boolean; onClose: () => void };

/** A week is the custom; the form can name another day. */
const TERM_DAYS = 7;

const PublishDialog = ({ assessment, open, onClose }: DialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const publish = usePublish();
  return (
    <PasswordDialog<{ objectionsUntil: string }>
      open={open}
      title={t('publishRanking.title', { name: assessment.name })}
      text={t('publishRanking.text')}
      okText={t('publishRanking.publish')}
      pending={publish.isPending}
      error={publish.error}
      initial={{ objectionsUntil: dayAfter(businessDate, TERM_DAYS) }}
      onSign={(body) =>
        publish.mutate(
          { params: { path: { id: assessment.id } }, body },
          {
            onSuccess: () => {
              message.success(t('publishRanking.done'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Form.Item
        name="objectionsUntil"
        label={t('publishRanking.until')}
        rules={[{ required: true, message: t('common.needed') }]}
      >
        <Input type="date" />
      </Form.Item>
    </PasswordDialog>
  );
};

const SettleDialog = ({ assessment, open, onClose }: DialogProps) => {
  const { t } = useTranslation();
  const settle = useSettle();
  return (
    <PasswordDialog
      open={open}
      title={t('settle.title', { name: assessment.name })}
      text={t('settle.text')}
      okText={t('settle.settle')}
      pending={settle.isPending}
      error={settle.error}
      onSign={({ password }) =>
        settle.mutate({ params: { path: { id: assessment.id } }, body: { password } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
};

const WithdrawDialog = ({ assessment, open, onClose }: DialogProps) => {
  const { t } = useTranslation();
  const withdraw = useWithdraw();
  return (
    <PasswordDialog<{ reason: string }>
      open={open}
      title={t('withdrawRanking.title', { name: assessment.name })}
      text={t('withdrawRanking.text')}
      okText={t('withdrawRanking.withdraw')}
      danger
      pending={withdraw.isPending}
      error={withdraw.error}
      onSign={(body) => withdraw.mutate({ params: { path: { id: assessment.id } }, body }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('publication.reason')}
        rules={[{ required: true, message: t('publication.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </PasswordDialog>
  );
};

const TrialActions = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const trial = useTrial();
  const remove = useDelete();
  const path = { params: { path: { id: assessment.id } } };
  const tell = useTellProblem();
  const askRemove = () =>
    confirm({
      title: t('assessment.deleteAsk'),
      okText: t('assessment.delete'),
      danger: true,
      act: () => remove.mutateAsync(path).then(() => navigate('/assessments'), tell),
    });
  return (
    <>
      <Button
        loading={trial.isPending}
        onClick={() =>
          trial.mutate(path, { onSuccess: () => void message.success(t('assessment.recomputed')), onError: tell })
        }
      >
        {t('assessment.recompute')}
      </Button>
      <Button danger onClick={askRemove}>
        {t('assessment.delete')}
      </Button>
    </>
  );
};

/** What may be done with an assessment in its state. The server decides again on every call. */
export const Actions = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation();
  const may = useMay();
  const [act, setAct] = useState<Act>();
  const close = () => setAct(undefined);
  const { state } = assessment;
  const publisher = may('assessment.publish');
  return (
    <>
      {state === 'TRIAL' && may('assessment.manage') ? <TrialActions assessment={assessment} /> : null}
      {state === 'TRIAL' && publisher ? (
        <Button type="primary" onClick={() => setAct('publish')}>
          {t('publishRanking.publish')}
        </Button>
      ) : null}
      {state === 'PUBLISHED' && publisher ? (
        <Button type="primary" onClick={() => setAct('settle')}>
          {t('settle.settle')}
        </Button>
      ) : null}
      {(state === 'PUBLISHED' || state === 'FINAL') && publisher ? (
        <Button danger onClick={() => setAct('withdraw')}>
          {t('withdrawRanking.withdraw')}
        </Button>
      ) : null}
      <PublishDialog assessment={assessment} open={act === 'publish'} onClose={close} />
      <SettleDialog assessment={assessment} open={act === 'settle'} onClose={close} />
      <WithdrawDialog assessment={assessment} open={act === 'withdraw'} onClose={close} />
    </>
  );
};
