import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Assessment, Ranking, Standing } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { SourceText } from '@/ui/source-text';
import { Tag } from '@/ui/tag';
import { Actions } from './actions';
import { useAssessment, useRanking } from './api';
import { Downloads } from './downloads';
import { Objections } from './objections';
import { RankingView } from './ranking-view';
import { ReplayPanel } from './replay-panel';
import { Signatures } from './signatures';
import { StandingDrawer } from './standing-drawer';
import { stateTone } from './states';
import { WhatIfDrawer } from './what-if-drawer';
import './assessment.css';

const unitsOf = (ranking: Ranking | undefined) =>
  ranking?.groups.flatMap(({ standings }) => standings.map(({ unit }) => unit)) ?? [];

const Facts = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation();
  const { scheme, unit, from, on, basis, watermark, createdBy, createdAt, published, settled } = assessment;
  return (
    <section className="panel" aria-label={t('assessment.facts')}>
      <dl className="facts">
        <div>
          <dt>{t('assessment.scheme')}</dt>
          <dd>
            <Link to={`/rules/${encodeURIComponent(scheme.code)}?unit=${unit.id}&on=${on}`}>{scheme.name}</Link>{' '}
            <code className="quiet" title={scheme.hash}>
              {scheme.hash.slice(0, 8)}
            </code>
          </dd>
        </div>
        <div>
          <dt>{t('assessment.period')}</dt>
          <dd>
            <DayRange from={from} to={on} />
          </dd>
        </div>
        <div>
          <dt>{t('entry.basis')}</dt>
          <dd>{t(`basis.${basis}`)}</dd>
        </div>
        <div>
          <dt>{t('figures.watermark')}</dt>
          <dd className="number">{watermark ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('assessment.createdBy')}</dt>
          <dd>
            {createdBy} <span className="quiet number">{instant(createdAt)}</span>
          </dd>
        </div>
        {published ? (
          <div>
            <dt>{t('assessment.publishedBy')}</dt>
            <dd>
              {published.by} <span className="quiet number">{instant(published.at)}</span>
            </dd>
          </div>
        ) : null}
        {settled ? (
          <div>
            <dt>{t('assessment.finalBy')}</dt>
            <dd>
              {settled.by} <span className="quiet number">{instant(settled.at)}</span>
            </dd>
          </div>
        ) : null}
        <div className="assessment-wide">
          <dt>{t('rules.source')}</dt>
          <dd>
            <SourceText text={scheme.source} />
          </dd>
        </div>
      </dl>
    </section>
  );
};

const Lead = ({ assessment }: { assessment: Assessment }) => {
  const { t } = useTranslation();
  const { number, unit, state, objectionsUntil, withdrawnReason } = assessment;
  return (
    <>
      <Tag tone={stateTone[state]}>{t(`assessmentState.${state}`)}</Tag> {number} · {unit.name}{' '}
      {state === 'PUBLISHED' && objectionsUntil ? t('assessment.objectionsUntil', { day: objectionsUntil }) : ''}
      {withdrawnReason ? t('assessment.withdrawnBecause', { reason: withdrawnReason }) : ''}
    </>
  );
};

/** One assessment: its ranking, opened down to the entries, what was objected, and whether it can be computed again. */
export const AssessmentPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const may = useMay();
  const assessment = useAssessment(id);
  const ranking = useRanking(id);
  const [opened, setOpened] = useState<Standing>();
  const [tried, setTried] = useState<Standing>();
  const found = assessment.data;

  return (
    <Page
      title={found?.name ?? t('assessment.one')}
      back={{ to: '/assessments', label: t('assessment.back') }}
      lead={found ? <Lead assessment={found} /> : null}
      actions={
        <>
          <Link to={`/assessments/${id}/print`}>{t('common.print')}</Link>
          {found ? <Actions assessment={found} /> : null}
        </>
      }
    >
      <ProblemAlert error={assessment.error} onRetry={() => void assessment.refetch()} />
      {assessment.isPending ? <Skeleton active /> : null}
      {found ? <Facts assessment={found} /> : null}
      <ProblemAlert error={ranking.error} onRetry={() => void ranking.refetch()} />
      {ranking.isLoading ? <Skeleton active /> : null}
      {ranking.data ? (
        <RankingView
          ranking={ranking.data}
          onOpen={setOpened}
          onTry={found?.state === 'WITHDRAWN' ? undefined : setTried}
        />
      ) : null}
      {found ? (
        <>
          {found.state === 'TRIAL' ? null : <Signatures id={id} />}
          <Objections assessment={found} units={unitsOf(ranking.data)} />
          {found.state === 'TRIAL' ? null : <ReplayPanel id={id} />}
          {may('export.run') ? <Downloads assessment={found} /> : null}
          <StandingDrawer
            assessment={found}
            groups={ranking.data?.groups ?? []}
            standing={opened}
            onClose={() => setOpened(undefined)}
          />
          <WhatIfDrawer id={id} standing={tried} onClose={() => setTried(undefined)} />
        </>
      ) : null}
    </Page>
  );
};
