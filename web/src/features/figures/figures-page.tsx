import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/api/file';
import type { Figure, FigureRow } from '@/api/types';
import { useMay, useSession } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { FigureGrid } from '@/ui/figure-grid';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type Asked, useDefinitions, useFigures } from './api';
import { DefinitionDrawer } from './definition-drawer';
import { FigureFilters } from './figure-filters';
import { OriginDrawer } from './origin-drawer';
import { questionFrom } from './question';
import { WaitingNote } from './waiting-note';

export const FiguresPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const list = useListQuery();
  const question = questionFrom(list, useSession());
  const figures = useFigures(question);
  const definitions = useDefinitions(question.on);
  const [defined, setDefined] = useState<string>();
  const [asked, setAsked] = useState<Asked & { label: string }>();

  const ask = (row: FigureRow, figure: Figure) => {
    if (!figures.data) return;
    const { on, basis, watermark } = figures.data;
    const { kind: cohort, event } = row.cohort;
    const label = `${row.unit.name} · ${row.cohort.label}`;
    setAsked({ code: figure.code, unit: row.unit.id, cohort, event: event ?? undefined, on, basis, watermark, label });
  };

  return (
    <Page
      title={t('nav.figures')}
      lead={t('figures.lead')}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('common.print')}</Button>
          {may('export.run') ? (
            <DownloadButton
              address={withQuery('/api/v1/figures/export', question)}
              fileName={`${t('nav.figures')}.xlsx`}
              label={t('common.export')}
            />
          ) : null}
        </>
      }
    >
      <FigureFilters list={list} question={question} />
      <ProblemAlert error={figures.error} onRetry={() => void figures.refetch()} />
      <ProblemAlert error={definitions.error} onRetry={() => void definitions.refetch()} />
      {figures.data ? <WaitingNote question={question} /> : null}
      {figures.isPending ? <Skeleton active /> : null}
      {figures.data ? (
        <section className="panel" aria-busy={figures.isFetching}>
          <FigureGrid
            table={figures.data}
            definitions={definitions.data ?? []}
            by={question.split}
            onDefinition={setDefined}
            onFigure={ask}
            {...(question.split === 'COHORTS'
              ? {
                  onCohort: ({ cohort }: FigureRow) =>
                    list.change({ split: 'UNITS', cohort: cohort.kind, event: cohort.event ?? undefined }),
                }
              : {})}
          />
          <p className="quiet">
            {t('figures.howTo')} <Link to="/figures/counting">{t('counting.title')}</Link>
          </p>
        </section>
      ) : null}
      <DefinitionDrawer
        definition={definitions.data?.find(({ code }) => code === defined)}
        onClose={() => setDefined(undefined)}
      />
      <OriginDrawer
        asked={asked}
        definition={definitions.data?.find(({ code }) => code === asked?.code)}
        onClose={() => setAsked(undefined)}
      />
    </Page>
  );
};
