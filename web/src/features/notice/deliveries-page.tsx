import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDeliveries, useGroupDeliveries } from './api';
import { DeliveryList } from './delivery-list';
import { NoticePage } from './notice-page';

const Mine = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const mine = useDeliveries(list);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t('notice.toMe')}</h2>
      <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
      <DeliveryList
        label={t('notice.toMe')}
        rows={mine.data?.items}
        loading={mine.isFetching}
        paging={list.paging(mine.data?.total)}
      />
    </section>
  );
};

const Groups = () => {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const groups = useGroupDeliveries(page);
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t('notice.toGroups')}</h2>
      <ProblemAlert error={groups.error} onRetry={() => void groups.refetch()} />
      <DeliveryList
        label={t('notice.toGroups')}
        rows={groups.data?.items}
        loading={groups.isFetching}
        paging={{ page, size: 20, total: groups.data?.total ?? 0, onChange: setPage }}
      />
    </section>
  );
};

export const DeliveriesPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <NoticePage lead={t('notice.deliveriesLead')}>
      <Mine />
      {may('notice.robot') ? <Groups /> : null}
    </NoticePage>
  );
};
