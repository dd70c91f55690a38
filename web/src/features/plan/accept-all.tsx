import { App, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/types';
import { compareDecimals, shareText } from '@/format/exact';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAcceptAll, useKeep } from './api';
import { isOpen } from './states';

const STEPS = ['0.95', '0.9', '0.8', '0.7'];

/** Accepts the open targets that were found with much confidence, after saying how many these are. */
export const AcceptAll = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keep = useKeep(plan.id);
  const acceptAll = useAcceptAll();
  const [asking, setAsking] = useState(false);
  const [least, setLeast] = useState('0.9');
  const open = plan.targets.filter(isOpen);
  const above = (step: string) =>
    open.filter(({ confidence }) => confidence && compareDecimals(confidence, step) >= 0).length;

  const send = () =>
    acceptAll.mutate(
      { params: { path: { plan: plan.id } }, body: { confidence: Number(least) } },
      {
        onSuccess: async ({ accepted }) => {
          await keep.reread();
          message.success(t('review.acceptedAll', { count: accepted }));
          setAsking(false);
        },
      },
    );

  if (open.length === 0) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('review.acceptAll')}</Button>
      <Modal
        title={t('review.acceptAllAsk')}
        open={asking}
        onCancel={() => setAsking(false)}
        onOk={send}
        okText={t('review.acceptCount', { count: above(least) })}
        okButtonProps={{ disabled: above(least) === 0, loading: acceptAll.isPending }}
      >
        <ProblemAlert error={acceptAll.error} />
        <p>{t('review.acceptAllText')}</p>
        <Radio.Group
          className="lines"
          aria-label={t('target.confidence')}
          value={least}
          onChange={({ target }) => setLeast(target.value)}
          options={STEPS.map((step) => ({
            value: step,
            label: t('review.atLeast', { share: shareText(step), count: above(step) }),
          }))}
        />
      </Modal>
    </>
  );
};
