import { useTranslation } from 'react-i18next';
import type { CountingRule } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { AdoptCounting } from './adopt-counting';
import { useCounting } from './api';
import './counting.css';

const Word = ({ counts }: { counts: CountingRule['counts'] }) => {
  const { t } = useTranslation();
  return <Tag tone={counts === 'SIGNED' ? 'info' : 'plain'}>{t(`counting.${counts}`)}</Tag>;
};

const useColumns = (): RowColumn<CountingRule>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'counts',
      title: t('counting.rule'),
      width: 150,
      card: 'heading',
      render: ({ counts }) => <Word counts={counts} />,
    },
    {
      key: 'from',
      title: t('counting.from'),
      width: 120,
      render: ({ from }) => <span className="number">{from}</span>,
    },
    { key: 'unit', title: t('counting.unit'), width: 160, render: ({ unit }) => unit?.name },
    { key: 'source', title: t('rules.source'), width: 300, render: ({ source }) => source },
    {
      key: 'by',
      title: t('counting.adoptedBy'),
      width: 170,
      render: ({ adoptedBy, adoptedAt }) => (
        <>
          {adoptedBy} <div className="quiet number">{adoptedAt ? instant(adoptedAt) : null}</div>
        </>
      ),
    },
  ];
};

/** 计数规则: whether figures count what is entered or what is signed, for whom, since when, and who decided it. */
export const CountingPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const counting = useCounting();
  const columns = useColumns();
  const rule = counting.data?.inForce;
  return (
    <Page title={t('counting.title')} lead={t('counting.lead')} back={{ to: '/figures', label: t('nav.figures') }}>
      <ProblemAlert error={counting.error} onRetry={() => void counting.refetch()} />
      {rule ? (
        <section className="panel" aria-labelledby="in-force">
          <h2 id="in-force">{t('counting.inForce')}</h2>
          <p className="counting-word">
            <Word counts={rule.counts} />
            {t(`counting.means.${rule.counts}`)}
          </p>
          <dl className="facts">
            <div>
              <dt>{t('counting.unit')}</dt>
              <dd>{rule.unit?.name ?? t('counting.shipped')}</dd>
            </div>
            <div>
              <dt>{t('counting.from')}</dt>
              <dd className="number">{rule.from}</dd>
            </div>
            <div>
              <dt>{t('rules.source')}</dt>
              <dd>{rule.source}</dd>
            </div>
            <div>
              <dt>{t('counting.indicators')}</dt>
              <dd>{counting.data?.indicators.map(({ name }) => name).join('、')}</dd>
            </div>
          </dl>
        </section>
      ) : null}
      {rule && may('counting.adopt') ? <AdoptCounting now={rule.counts} /> : null}
      <section className="panel" aria-labelledby="history">
        <h2 id="history">{t('counting.history')}</h2>
        <RowList
          label={t('counting.history')}
          columns={columns}
          rows={counting.data?.history}
          rowKey={({ adoptedAt }) => adoptedAt ?? ''}
          loading={counting.isFetching}
          empty={t('counting.none')}
        />
      </section>
    </Page>
  );
};
