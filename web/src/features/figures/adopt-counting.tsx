import { Alert, App, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountingRule } from '@/api/types';
import { useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAdoptCounting, useCountingPreview } from './api';

type Counts = CountingRule['counts'];
type Wish = { counts: Counts; from: string; source: string };

/** How much would wait from that day on, before anybody signs the rule. */
const Preview = ({ from }: { from: string }) => {
  const { t } = useTranslation();
  const preview = useCountingPreview(from);
  return (
    <>
      <ProblemAlert error={preview.error} />
      {preview.data ? (
        <Alert
          className="problem"
          type={preview.data.entries > 0 ? 'warning' : 'info'}
          showIcon
          title={
            preview.data.entries > 0
              ? t('counting.wouldWait', { from, entries: preview.data.entries, units: preview.data.units })
              : t('counting.nothingWaits', { from })
          }
          description={t('counting.laterWaits')}
        />
      ) : null}
    </>
  );
};

/** The own unit decides for itself and those below, from a day on. */
export const AdoptCounting = ({ now }: { now: Counts }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate, unit } = useSession();
  const adopt = useAdoptCounting();
  const [form] = Form.useForm<Wish>();
  const [wish, setWish] = useState<Wish>();
  const needed = [{ required: true, message: t('common.needed') }];
  const counts = Form.useWatch('counts', form);
  const from = Form.useWatch('from', form);
  return (
    <section className="panel" aria-labelledby="decide">
      <h2 id="decide">{t('counting.decide', { unit: unit.name })}</h2>
      <Form<Wish>
        form={form}
        layout="vertical"
        initialValues={{ counts: now === 'SIGNED' ? 'ENTERED' : 'SIGNED', from: businessDate }}
        onFinish={setWish}
      >
        <Form.Item name="counts" label={t('counting.rule')} rules={needed}>
          <Radio.Group
            className="counting-choice"
            options={(['SIGNED', 'ENTERED'] as const).map((value) => ({
              value,
              label: `${t(`counting.${value}`)}：${t(`counting.means.${value}`)}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('counting.fromLong')} rules={needed}>
          <Input type="date" min={businessDate} className="counting-day" />
        </Form.Item>
        {counts === 'SIGNED' && from && from >= businessDate ? <Preview from={from} /> : null}
        <Form.Item name="source" label={t('rules.source')} rules={needed}>
          <Input maxLength={500} placeholder={t('counting.sourceHint')} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('counting.adopt')}
        </Button>
      </Form>
      <PasswordDialog
        open={wish !== undefined}
        title={t('counting.adopt')}
        text={wish ? t('counting.sign', { unit: unit.name, from: wish.from, rule: t(`counting.${wish.counts}`) }) : ''}
        okText={t('counting.adopt')}
        pending={adopt.isPending}
        error={adopt.error}
        onSign={({ password }) =>
          wish &&
          adopt.mutate(
            { body: { ...wish, password } },
            {
              onSuccess: () => {
                message.success(t('counting.adopted'));
                setWish(undefined);
                form.resetFields(['source']);
              },
            },
          )
        }
        onClose={() => {
          adopt.reset();
          setWish(undefined);
        }}
      />
    </section>
  );
};
