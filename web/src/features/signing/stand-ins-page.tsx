import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StandIn } from '@/api/types';
import { useMay, useSession } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { useCandidates, useEndStandIn, useNameStandIn, useStandIns } from './api';
import { RouteList } from './route-list';
import './signing.css';

type Fields = { account: string; standIn: string; from: string; to: string; reason?: string };

const NameForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const { account, businessDate } = useSession();
  const candidates = useCandidates();
  const name = useNameStandIn();
  const options = (candidates.data ?? []).map((each) => ({ value: each.account, label: each.name }));
  return (
    <Form<Fields>
      layout="vertical"
      initialValues={{ account: account.id, from: businessDate, to: businessDate }}
      onFinish={(body) =>
        name.mutate(
          { body },
          {
            onSuccess: () => {
              message.success(t('signing.standInNamed'));
              onDone();
            },
          },
        )
      }
    >
      <Form.Item name="account" label={t('signing.person')} rules={[{ required: true }]}>
        <Select options={options} disabled={!may('signing.route')} loading={candidates.isPending} />
      </Form.Item>
      <Form.Item name="standIn" label={t('signing.standIn')} rules={[{ required: true, message: t('common.needed') }]}>
        <Select options={options} loading={candidates.isPending} />
      </Form.Item>
      <Form.Item name="from" label={t('signing.from')} rules={[{ required: true }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="to" label={t('signing.to')} rules={[{ required: true }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('signing.reason')}>
        <Input maxLength={500} />
      </Form.Item>
      <ProblemAlert error={name.error} />
      <Button type="primary" htmlType="submit" loading={name.isPending}>
        {t('signing.nameStandIn')}
      </Button>
    </Form>
  );
};

/** AB角与签批流程: who signs for whom and when, and who signs one after another. */
export const StandInsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const { businessDate, account } = useSession();
  const standIns = useStandIns();
  const end = useEndStandIn();
  const confirm = useConfirm();
  const [naming, setNaming] = useState(false);
  const columns: RowColumn<StandIn>[] = [
    { key: 'person', title: t('signing.person'), width: 140, card: 'heading', render: ({ person }) => person.name },
    { key: 'standIn', title: t('signing.standIn'), width: 140, render: ({ standIn }) => standIn.name },
    {
      key: 'days',
      title: t('signing.days'),
      width: 220,
      render: ({ from, to }) => <DayRange from={from} to={to} />,
    },
    {
      key: 'state',
      title: t('duty.state'),
      width: 100,
      render: ({ inForce }) => (
        <Tag tone={inForce ? 'good' : 'plain'}>{t(inForce ? 'signing.inForce' : 'signing.notInForce')}</Tag>
      ),
    },
    { key: 'reason', title: t('signing.reason'), width: 180, render: ({ reason }) => reason },
    { key: 'namedBy', title: t('signing.namedBy'), width: 120, render: ({ namedBy }) => namedBy },
    {
      key: 'end',
      title: t('common.actions'),
      acts: true,
      width: 110,
      render: ({ id, to, person, standIn }) =>
        to >= businessDate && (person.account === account.id || may('signing.route')) ? (
          <Button
            size="small"
            loading={end.isPending}
            onClick={() =>
              confirm({
                title: t('signing.endStandInAsk', { person: person.name, standIn: standIn.name }),
                text: t('signing.endStandInText', { day: businessDate }),
                okText: t('signing.endStandIn'),
                act: () => end.mutateAsync({ params: { path: { id } }, body: { last: businessDate } }),
              })
            }
          >
            {t('signing.endStandIn')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Page
      title={t('signing.standIns')}
      lead={t('signing.standInsLead')}
      actions={
        <>
          <Link to="/figures/counting">{t('counting.title')}</Link>
          {may('signing.sign') ? (
            <Button type="primary" onClick={() => setNaming(true)}>
              {t('signing.nameStandIn')}
            </Button>
          ) : null}
        </>
      }
      back={{ to: '/signing', label: t('nav.signing') }}
    >
      <h2>{t('signing.standIn')}</h2>
      <ProblemAlert error={standIns.error ?? end.error} onRetry={() => void standIns.refetch()} />
      <RowList
        label={t('signing.standIns')}
        columns={columns}
        rows={standIns.data}
        rowKey={({ id }) => id}
        loading={standIns.isFetching}
        empty={t('signing.noStandIns')}
      />
      <RouteList />
      <SideDrawer title={t('signing.nameStandIn')} open={naming} onClose={() => setNaming(false)}>
        <NameForm onDone={() => setNaming(false)} />
      </SideDrawer>
    </Page>
  );
};
