import { App, Button, Checkbox, Form, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { ProblemAlert } from '@/ui/problem-alert';
import { AddressSection } from './address-section';
import { useChoose, useSubscriptions } from './api';
import { NoticePage } from './notice-page';

type View = components['schemas']['SubscriptionView'];
type Kind = View['kinds'][number];
type Times = View['times'];

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${String(hour).padStart(2, '0')}:00` }));

const TimesFields = ({ times, onChange }: { times: Times; onChange: (patch: Partial<Times>) => void }) => {
  const { t } = useTranslation();
  const hour = (name: 'digestHour' | 'quietFrom' | 'quietTo') => (
    <Form.Item label={t(`notice.${name}`)}>
      <Select
        aria-label={t(`notice.${name}`)}
        value={times[name]}
        options={HOURS}
        onChange={(value: number) => onChange({ [name]: value })}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" className="subscription-times" component="div">
      {hour('digestHour')}
      {hour('quietFrom')}
      {hour('quietTo')}
      <Form.Item label={t('notice.language')}>
        <Select
          aria-label={t('notice.language')}
          value={times.language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language: string) => onChange({ language })}
        />
      </Form.Item>
    </Form>
  );
};

const KindRow = ({ kind, onChange }: { kind: Kind; onChange: (patch: Partial<Kind>) => void }) => {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {kind.name}
        {kind.optional ? null : <div className="quiet">{t('notice.always')}</div>}
      </th>
      <td>
        <Checkbox
          aria-label={`${kind.name} ${t('notice.inInbox')}`}
          checked={kind.inbox}
          disabled={!kind.optional}
          onChange={({ target }) => onChange({ inbox: target.checked })}
        />
      </td>
      <td>
        <Select
          aria-label={`${kind.name} ${t('notice.byEmail')}`}
          value={kind.email}
          disabled={!kind.optional}
          popupMatchSelectWidth={false}
          options={(['NOW', 'DIGEST', 'NONE'] as const).map((value) => ({ value, label: t(`noticeEmail.${value}`) }))}
          onChange={(email: Kind['email']) => onChange({ email })}
        />
      </td>
    </tr>
  );
};

const Choices = ({ view }: { view: View }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const choose = useChoose();
  const [times, setTimes] = useState(view.times);
  const [kinds, setKinds] = useState(view.kinds);
  const save = () =>
    choose.mutate(
      { body: { ...times, kinds: kinds.map(({ code, inbox, email }) => ({ code, inbox, email })) } },
      { onSuccess: () => message.success(t('notice.saved')) },
    );
  return (
    <section className="panel" aria-labelledby="choices">
      <h2 id="choices">{t('notice.what')}</h2>
      <table className="plain-table subscription-table">
        <thead>
          <tr>
            <th scope="col">{t('notice.kind')}</th>
            <th scope="col">{t('notice.inInbox')}</th>
            <th scope="col">{t('notice.byEmail')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <KindRow
              key={kind.code}
              kind={kind}
              onChange={(patch) => setKinds(kinds.map((each) => (each === kind ? { ...each, ...patch } : each)))}
            />
          ))}
        </tbody>
      </table>
      <h2>{t('notice.when')}</h2>
      <p className="quiet">{t('notice.quietText')}</p>
      <TimesFields times={times} onChange={(patch) => setTimes({ ...times, ...patch })} />
      <ProblemAlert error={choose.error} />
      <Button type="primary" loading={choose.isPending} onClick={save}>
        {t('common.save')}
      </Button>
    </section>
  );
};

export const SubscriptionsPage = () => {
  const { t } = useTranslation();
  const mine = useSubscriptions();
  return (
    <NoticePage lead={t('notice.subscriptionsLead')}>
      <AddressSection />
      <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
      {mine.isPending ? <Skeleton active /> : null}
      {mine.data ? <Choices view={mine.data} /> : null}
    </NoticePage>
  );
};
