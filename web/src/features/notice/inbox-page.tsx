import { Button, Checkbox, Pagination, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/api/schema';
import { instant } from '@/format/date';
import { EmptyState } from '@/ui/empty-state';
import { ChoiceFilter, ListFilters } from '@/ui/list-filters';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { ProblemAlert } from '@/ui/problem-alert';
import { useNoticeKinds, useNotices, useRead, useReadAll, useUnreadAgain } from './api';
import { NoticePage } from './notice-page';

type Notice = components['schemas']['NoticeView'];

const Row = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslation();
  const read = useRead();
  const unread = useUnreadAgain();
  const one = { params: { path: { id: notice.id } } };
  return (
    <li className={notice.read ? undefined : 'unread'}>
      <div>
        <Link to={notice.link} onClick={() => (notice.read ? undefined : read.mutate(one))}>
          {notice.title}
        </Link>
        {notice.text ? <p>{notice.text}</p> : null}
        <p className="quiet">
          {notice.kindName} · {instant(notice.at)}
          {notice.read ? null : ` · ${t('notice.isUnread')}`}
        </p>
      </div>
      <Button
        size="small"
        loading={read.isPending || unread.isPending}
        onClick={() => (notice.read ? unread : read).mutate(one)}
      >
        {t(notice.read ? 'notice.markUnread' : 'notice.markRead')}
      </Button>
    </li>
  );
};

const Filters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const kinds = useNoticeKinds();
  return (
    <ListFilters list={list} label={t('notice.filters')} clears={['kind', 'unread']}>
      <ChoiceFilter
        list={list}
        name="kind"
        label={t('notice.kind')}
        wide
        options={kinds.data?.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Checkbox
        className="notice-unread"
        checked={list.get('unread') === 'true'}
        onChange={({ target }) => list.change({ unread: target.checked ? 'true' : undefined })}
      >
        {t('notice.onlyUnread')}
      </Checkbox>
    </ListFilters>
  );
};

export const InboxPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const notices = useNotices(list);
  const readAll = useReadAll();
  const items = notices.data?.items;
  return (
    <NoticePage
      lead={t('notice.lead')}
      actions={
        <Button
          disabled={!items?.some(({ read }) => !read)}
          loading={readAll.isPending}
          onClick={() => readAll.mutate({})}
        >
          {t('notice.readAll')}
        </Button>
      }
    >
      <Filters list={list} />
      <ProblemAlert error={notices.error ?? readAll.error} onRetry={() => void notices.refetch()} />
      {notices.isPending ? <Skeleton active /> : null}
      {items?.length === 0 ? <EmptyState text={t(list.get('unread') ? 'notice.noneUnread' : 'notice.none')} /> : null}
      {items?.length ? (
        <ul className="notices" aria-label={t('notice.inbox')} aria-busy={notices.isFetching}>
          {items.map((notice) => (
            <Row key={notice.id} notice={notice} />
          ))}
        </ul>
      ) : null}
      {(notices.data?.total ?? 0) > list.size ? (
        <Pagination
          align="end"
          current={list.page}
          pageSize={list.size}
          total={notices.data?.total ?? 0}
          showSizeChanger={false}
          onChange={(page, size) => list.change({ page, size })}
        />
      ) : null}
    </NoticePage>
  );
};
