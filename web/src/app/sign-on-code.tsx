import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '@/api/client';
import { ProblemAlert } from '@/ui/problem-alert';

/** The provider has said who it is; the account itself still asks for a one-time code. */
export const SignOnCode = ({ onDone }: { onDone: (back: string) => void }) => {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const tell = $api.useMutation('post', '/api/v1/session/sign-on/code', {
    onSuccess: ({ back }) => {
      cache.clear();
      onDone(back);
    },
  });
  return (
    <>
      <p>{t('login.codeAsked')}</p>
      <ProblemAlert error={tell.error} />
      <Form<{ code: string }> layout="vertical" requiredMark={false} onFinish={(body) => tell.mutate({ body })}>
        <Form.Item name="code" label={t('access.code')} rules={[{ required: true, message: t('common.needed') }]}>
          <Input autoComplete="one-time-code" autoFocus size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={tell.isPending}>
          {t('login.enter')}
        </Button>
      </Form>
      <p>
        <Link to="/login">{t('login.again')}</Link>
      </p>
    </>
  );
};
