import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAddress, useConfirmAddress, useForgetAddress, useWish } from './api';

const Wish = ({ address, onSent }: { address: string; onSent: () => void }) => {
  const { t } = useTranslation();
  const wish = useWish();
  return (
    <Form<{ address: string }>
      layout="inline"
      initialValues={{ address }}
      onFinish={(body) => wish.mutate({ body }, { onSuccess: onSent })}
      requiredMark={false}
    >
      <ProblemAlert error={wish.error} />
      <Form.Item name="address" label={t('notice.email')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input type="email" autoComplete="email" />
      </Form.Item>
      <Button htmlType="submit" loading={wish.isPending}>
        {t('notice.sendCode')}
      </Button>
    </Form>
  );
};

const Code = ({ wished }: { wished: string }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirmAddress();
  return (
    <Form<{ code: string }>
      layout="inline"
      requiredMark={false}
      onFinish={(body) => confirm.mutate({ body }, { onSuccess: () => message.success(t('notice.confirmed')) })}
    >
      <p>{t('notice.codeSent', { address: wished })}</p>
      <ProblemAlert error={confirm.error} />
      <Form.Item name="code" label={t('notice.code')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        {t('notice.confirm')}
      </Button>
    </Form>
  );
};

/** Where e-mail goes: an address counts once the code sent to it was told back. */
export const AddressSection = () => {
  const { t } = useTranslation();
  const address = useAddress();
  const forget = useForgetAddress();
  const [again, setAgain] = useState(false);
  const data = address.data;
  return (
    <section className="panel" aria-labelledby="address">
      <h2 id="address">{t('notice.address')}</h2>
      <ProblemAlert error={address.error ?? forget.error} />
      {data && !data.on ? <p role="status">{t('notice.mailOff')}</p> : null}
      {data?.confirmed ? (
        <p>
          {t('notice.goesTo', { address: data.confirmed })}{' '}
          <Button size="small" loading={forget.isPending} onClick={() => forget.mutate({})}>
            {t('notice.forget')}
          </Button>
        </p>
      ) : null}
      {data?.codeSent ? <Code wished={data.wished} /> : null}
      {data?.wished && !data.codeSent ? <p role="status">{t('notice.notConfirmed')}</p> : null}
      {data?.on && (again || (!data.codeSent && !data.confirmed)) ? (
        <Wish address={data.wished} onSent={() => setAgain(false)} />
      ) : null}
      {data?.on && !again && (data.codeSent || data.confirmed) ? (
        <Button type="link" onClick={() => setAgain(true)}>
          {t('notice.anotherAddress')}
        </Button>
      ) : null}
    </section>
  );
};
