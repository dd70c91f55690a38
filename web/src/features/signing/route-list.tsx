import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningRoute } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { useMay, useSession } from '@/session/session';
import { PasswordDialog } from '@/ui/password-dialog';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { useAdoptRoute, useRoutes } from './api';

const ROLES = ['unitHead', 'leader', 'office', 'officer', 'clerk'];

const useStepText = () => {
  const { t } = useTranslation();
  return (steps: SigningRoute['steps']) =>
    steps.map(({ role, at }) => `${codeLabel(t, 'role', role)}${at === 'ABOVE' ? t('signing.above') : ''}`).join(' → ');
};

/** 签批流程: the routes in force for the reader's unit, and its own from a day on. */
export const RouteList = () => {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const { businessDate } = useSession();
  const routes = useRoutes();
  const adopt = useAdoptRoute();
  const stepText = useStepText();
  const [changing, setChanging] = useState<SigningRoute>();
  const name = ({ zh, en }: SigningRoute) => (i18n.language.startsWith('zh') ? zh : en);
  const columns: RowColumn<SigningRoute>[] = [
    { key: 'name', title: t('signing.route'), width: 220, card: 'heading', render: name },
    { key: 'steps', title: t('signing.steps'), width: 260, render: ({ steps }) => stepText(steps) },
    { key: 'of', title: t('duty.unit'), width: 140, render: ({ unit }) => unit?.name ?? t('signing.shipped') },
    { key: 'from', title: t('signing.from'), width: 110, render: ({ from }) => <span className="number">{from}</span> },
    { key: 'source', title: t('rules.source'), width: 260, render: ({ source }) => source },
    ...(may('signing.route')
      ? [
          {
            key: 'act',
            title: t('common.actions'),
            acts: true,
            width: 100,
            render: (route: SigningRoute) => (
              <Button size="small" onClick={() => setChanging(route)}>
                {t('signing.ownRoute')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{t('signing.routes')}</h2>
      <ProblemAlert error={routes.error} onRetry={() => void routes.refetch()} />
      <RowList
        label={t('signing.routes')}
        columns={columns}
        rows={routes.data}
        rowKey={({ code }) => code}
        loading={routes.isFetching}
        empty={t('signing.none')}
      />
      <PasswordDialog<{ from: string; steps: string[]; source: string }>
        open={changing !== undefined}
        title={t('signing.ownRoute')}
        text={changing ? name(changing) : ''}
        okText={t('signing.adoptRoute')}
        pending={adopt.isPending}
        error={adopt.error}
        initial={{
          from: businessDate,
          steps: changing?.steps.map(({ role, at }) => `${role} ${at}`) ?? [],
        }}
        onSign={({ from, steps, source, password }) =>
          changing &&
          adopt.mutate(
            {
              body: {
                code: changing.code,
                from,
                source,
                password,
                steps: steps.map((each) => ({
                  role: each.split(' ')[0] ?? '',
                  at: each.endsWith('ABOVE') ? 'ABOVE' : 'OWN',
                })),
              },
            },
            {
              onSuccess: () => {
                message.success(t('signing.routeAdopted'));
                setChanging(undefined);
              },
            },
          )
        }
        onClose={() => {
          adopt.reset();
          setChanging(undefined);
        }}
      >
        <Form.Item name="steps" label={t('signing.steps')} rules={[{ required: true, message: t('common.needed') }]}>
          <Select
            mode="multiple"
            options={ROLES.flatMap((role) => [
              { value: `${role} OWN`, label: codeLabel(t, 'role', role) },
              { value: `${role} ABOVE`, label: `${codeLabel(t, 'role', role)}${t('signing.above')}` },
            ])}
          />
        </Form.Item>
        <Form.Item name="from" label={t('signing.from')} rules={[{ required: true, message: t('common.needed') }]}>
          <Input type="date" min={businessDate} />
        </Form.Item>
        <Form.Item name="source" label={t('rules.source')} rules={[{ required: true, message: t('common.needed') }]}>
          <Input maxLength={500} />
        </Form.Item>
      </PasswordDialog>
    </section>
  );
};
