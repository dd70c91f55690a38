import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { PersonalAnswerDrawer } from './personal-answer-drawer';
import { PersonalRequestDrawer } from './personal-request-drawer';

export type PersonalRequest = components['schemas']['PersonalRequestView'];

const stateTag = (t: (key: string) => string, { state, overdue }: PersonalRequest) => {
  if (overdue) return <Tag tone="bad">{t('personal.overdue')}</Tag>;
  const tone = state === 'OPEN' ? 'warn' : state === 'DONE' ? 'good' : 'plain';
  return <Tag tone={tone}>{t(`personalState.${state}`)}</Tag>;
};

const columns = (t: (key: string) => string, open: (id: string) => void): RowColumn<PersonalRequest>[] => [
  {
    key: 'person',
    title: t('personal.person'),
    card: 'heading',
    render: ({ name, phone }) => [name, phone].filter(Boolean).join(' '),
  },
  { key: 'act', title: t('personal.act'), width: 110, render: ({ act }) => t(`personalAct.${act}`) },
  {
    key: 'received',
    title: t('personal.receivedOn'),
    width: 120,
    render: ({ receivedOn }) => <span className="number">{receivedOn}</span>,
  },
  {
    key: 'due',
    title: t('personal.dueOn'),
    width: 120,
    render: ({ dueOn }) => <span className="number">{dueOn}</span>,
  },
  { key: 'state', title: t('personal.state'), width: 110, render: (row) => stateTag(t, row) },
  {
    key: 'answer',
    title: t('personal.answer'),
    render: ({ answer, answeredBy }) => (answer ? `${answer} · ${answeredBy}` : ''),
  },
  {
    key: 'handle',
    title: t('common.actions'),
    acts: true,
    width: 90,
    render: ({ id, state }) =>
      state === 'OPEN' ? <Button onClick={() => open(id)}>{t('personal.handle')}</Button> : null,
  },
];

/** 个人信息请求: what persons ask about their own data; the most urgent first. */
export const PersonalDataPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const [taking, setTaking] = useState(false);
  const [handled, setHandled] = useState<string>();
  const query = { page: list.page, size: list.size };
  const all = $api.useQuery(
    'get',
    '/api/v1/personal-requests',
    { params: { query } },
    { placeholderData: (old) => old },
  );
  return (
    <Page
      title={t('nav.personalData')}
      lead={t('personal.lead')}
      actions={
        <Button type="primary" onClick={() => setTaking(true)}>
          {t('personal.take')}
        </Button>
      }
    >
      <ProblemAlert error={all.error} onRetry={() => void all.refetch()} />
      <RowList
        label={t('nav.personalData')}
        columns={columns(t, setHandled)}
        rows={all.data?.items}
        rowKey={({ id }) => id}
        loading={all.isFetching}
        empty={t('personal.none')}
        paging={list.paging(all.data?.total)}
      />
      <PersonalRequestDrawer open={taking} onClose={() => setTaking(false)} />
      <PersonalAnswerDrawer id={handled} onClose={() => setHandled(undefined)} />
    </Page>
  );
};
