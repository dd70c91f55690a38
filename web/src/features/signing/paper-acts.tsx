import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '@/api/types';
import { useMay, useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { ProblemAlert } from '@/ui/problem-alert';
import { ReasonDialog } from '@/ui/reason-dialog';
import { SideDrawer } from '@/ui/side-drawer';
import { useConfirm, useEnter, useGiveBack, useSign, useWithdraw } from './api';

type Doing = 'sign' | 'return' | 'withdraw' | 'enter' | undefined;

const EnterForm = ({ paper, onDone }: { paper: Paper; onDone: () => void }) => {
  const { t } = useTranslation();
  const enter = useEnter();
  const signers = paper.steps.find(({ open }) => open)?.signers ?? [];
  return (
    <Form<{ account?: string; name?: string; reason: string }>
      layout="vertical"
      onFinish={({ account, name, reason }) =>
        enter.mutate(
          {
            params: { path: { id: paper.id } },
            body: { account, name: signers.find((each) => each.account === account)?.name ?? name ?? '', reason },
          },
          { onSuccess: onDone },
        )
      }
    >
      <p className="quiet">{t('signing.enterText')}</p>
      {signers.length > 0 ? (
        <Form.Item
          name="account"
          label={t('signing.enterFor')}
          rules={[{ required: true, message: t('common.needed') }]}
        >
          <Select options={signers.map(({ account, name }) => ({ value: account, label: name }))} />
        </Form.Item>
      ) : (
        <Form.Item name="name" label={t('signing.enterName')} rules={[{ required: true, message: t('common.needed') }]}>
          <Input maxLength={60} />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('signing.enterWord')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input maxLength={500} placeholder={t('signing.enterWordExample')} />
      </Form.Item>
      <ProblemAlert error={enter.error} />
      <Button type="primary" htmlType="submit" loading={enter.isPending}>
        {t('signing.enter')}
      </Button>
    </Form>
  );
};

/** What the reader may do with a version now; nothing where it is not theirs. */
export const PaperActs = ({ paper }: { paper: Paper }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const { unit } = useSession();
  const [doing, setDoing] = useState<Doing>();
  const sign = useSign();
  const confirm = useConfirm();
  const giveBack = useGiveBack();
  const withdraw = useWithdraw();
  const signs = paper.mine === 'CONFIRM' ? confirm : sign;
  const params = { path: { id: paper.id } };
  const close = () => {
    for (const each of [sign, confirm, giveBack, withdraw]) each.reset();
    setDoing(undefined);
  };
  const said = (text: string) => () => {
    message.success(text);
    close();
  };
  const own = paper.state === 'OPEN' && unit.id === paper.unit.id && may('signing.lay');
  const signText = t(`signing.mine.${paper.mine ?? 'SIGN'}`, { name: paper.standsInFor ?? '' });
  if (!paper.mine && !own) return null;
  return (
    <div className="paper-buttons no-print">
      {paper.mine ? (
        <Button type="primary" onClick={() => setDoing('sign')}>
          {signText}
        </Button>
      ) : null}
      {paper.mine && paper.mine !== 'CONFIRM' ? (
        <Button danger onClick={() => setDoing('return')}>
          {t('signing.return')}
        </Button>
      ) : null}
      {own ? <Button onClick={() => setDoing('enter')}>{t('signing.enter')}</Button> : null}
      {own ? <Button onClick={() => setDoing('withdraw')}>{t('signing.withdraw')}</Button> : null}
      <PasswordDialog
        open={doing === 'sign'}
        title={signText}
        text={t('signing.signText', { title: paper.title, number: paper.number, hash: paper.sm3.slice(0, 16) })}
        okText={signText}
        pending={signs.isPending}
        error={signs.error}
        onSign={({ password }) =>
          signs.mutate({ params, body: { password } }, { onSuccess: said(t('signing.signed')) })
        }
        onClose={close}
      />
      <ReasonDialog
        open={doing === 'return'}
        title={t('signing.return')}
        okText={t('signing.return')}
        pending={giveBack.isPending}
        error={giveBack.error}
        onSay={(reason) => giveBack.mutate({ params, body: { reason } }, { onSuccess: said(t('signing.returned')) })}
        onClose={close}
      />
      <ReasonDialog
        open={doing === 'withdraw'}
        title={t('signing.withdraw')}
        okText={t('signing.withdraw')}
        pending={withdraw.isPending}
        error={withdraw.error}
        onSay={(reason) => withdraw.mutate({ params, body: { reason } }, { onSuccess: said(t('signing.withdrawn')) })}
        onClose={close}
      />
      <SideDrawer title={t('signing.enter')} open={doing === 'enter'} onClose={close}>
        <EnterForm paper={paper} onDone={close} />
      </SideDrawer>
    </div>
  );
};
