import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { instant } from '@/format/date';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag, type Tone } from '@/ui/tag';
import { useRetry } from './api';

type Delivery = components['schemas']['DeliveryView'];

const TONE: Record<Delivery['state'], Tone> = {
  WAITING: 'plain',
  SENDING: 'info',
  SENT: 'good',
  FAILED: 'warn',
  GIVEN_UP: 'bad',
};

const Retry = ({ delivery }: { delivery: Delivery }) => {
  const { t } = useTranslation();
  const retry = useRetry();
  if (delivery.state !== 'FAILED' && delivery.state !== 'GIVEN_UP') return null;
  return (
    <>
      <Button
        size="small"
        loading={retry.isPending}
        onClick={() => retry.mutate({ params: { path: { id: delivery.id } } })}
      >
        {t('notice.retry')}
      </Button>
      <ProblemAlert error={retry.error} />
    </>
  );
};

const columns = (t: TFunction): RowColumn<Delivery>[] => [
  { key: 'kind', title: t('notice.kind'), card: 'heading', width: 180, render: ({ kindName }) => kindName },
  {
    key: 'channel',
    title: t('notice.channel'),
    width: 130,
    render: ({ channel, group }) => group ?? t(`noticeChannel.${channel}`),
  },
  {
    key: 'state',
    title: t('notice.state'),
    width: 110,
    render: ({ state }) => <Tag tone={TONE[state]}>{t(`noticeState.${state}`)}</Tag>,
  },
  {
    key: 'reason',
    title: t('notice.reason'),
    render: ({ reason, dueAt }) =>
      [reason, dueAt ? t('notice.due', { at: instant(dueAt) }) : null].filter(Boolean).join(' · '),
  },
  { key: 'at', title: t('notice.at'), width: 140, render: ({ at }) => <span className="number">{instant(at)}</span> },
  {
    key: 'retry',
    title: t('common.actions'),
    acts: true,
    width: 100,
    render: (delivery) => <Retry delivery={delivery} />,
  },
];

type Props = {
  label: string;
  rows: Delivery[] | undefined;
  loading: boolean;
  paging: { page: number; size: number; total: number; onChange: (page: number, size: number) => void };
};

export const DeliveryList = ({ label, rows, loading, paging }: Props) => {
  const { t } = useTranslation();
  return (
    <RowList
      label={label}
      columns={columns(t)}
      rows={rows}
      rowKey={({ id }) => id}
      loading={loading}
      empty={t('notice.noDeliveries')}
      paging={paging}
    />
  );
};
