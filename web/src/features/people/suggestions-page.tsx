import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';

type Suggestion = components['schemas']['SuggestionView'];

const Answer = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const answer = $api.useMutation('post', '/api/v1/suggestions/{id}/answer', {
    onSuccess: () => cache.invalidateQueries(),
  });
  return (
    <Form<{ text: string }> layout="inline" onFinish={(body) => answer.mutate({ params: { path: { id } }, body })}>
      <ProblemAlert error={answer.error} />
      <Form.Item name="text" rules={[{ required: true, message: t('common.needed') }]}>
        <Input aria-label={t('suggestion.answer')} />
      </Form.Item>
      <Button htmlType="submit" loading={answer.isPending}>
        {t('suggestion.answer')}
      </Button>
    </Form>
  );
};

const columns = (t: (key: string) => string, answers: boolean): RowColumn<Suggestion>[] => [
  { key: 'text', title: t('suggestion.said'), card: 'heading', render: ({ text }) => text },
  { key: 'page', title: t('suggestion.page'), render: ({ page }) => page },
  {
    key: 'by',
    title: t('audit.by'),
    render: ({ by, unit, at }) => `${by} ${unit} ${instant(at)}`,
  },
  {
    key: 'answer',
    title: t('suggestion.answer'),
    render: ({ id, answer, answeredBy }) => {
      if (answer) return `${answer} · ${answeredBy}`;
      return answers ? <Answer id={id} /> : t('suggestion.waiting');
    },
  },
];

const ToAnswer = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const query = { page: list.page, size: list.size };
  const all = $api.useQuery('get', '/api/v1/suggestions', { params: { query } }, { placeholderData: (old) => old });
  return (
    <>
      <ProblemAlert error={all.error} />
      <RowList
        label={t('nav.suggestions')}
        columns={columns(t, true)}
        rows={all.data?.items}
        rowKey={({ id }) => id}
        loading={all.isFetching}
        empty={t('suggestion.none')}
        paging={list.paging(all.data?.total)}
      />
    </>
  );
};

const Mine = () => {
  const { t } = useTranslation();
  const mine = $api.useQuery('get', '/api/v1/suggestions/mine', {});
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t('suggestion.mine')}</h2>
      <ProblemAlert error={mine.error} />
      <RowList
        label={t('suggestion.mine')}
        columns={columns(t, false)}
        rows={mine.data}
        rowKey={({ id }) => id}
        loading={mine.isPending}
        empty={t('suggestion.none')}
      />
    </section>
  );
};

export const SuggestionsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Page title={t('nav.suggestions')} lead={t('suggestion.lead')}>
      {may('suggestion.answer') ? <ToAnswer /> : null}
      <Mine />
    </Page>
  );
};
