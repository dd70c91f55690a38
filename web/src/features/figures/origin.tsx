import { Alert, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureDefinition, FigureEntry } from '@/api/types';
import { instant, period } from '@/format/date';
import { figureExact, figureText } from '@/format/figure';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { useSession } from '@/session/session';
import { DefinitionText } from '@/ui/definition-text';
import { DemoMark } from '@/ui/demo-mark';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { type Asked, useFigureEntries } from './api';

const useColumns = (rate: boolean): RowColumn<FigureEntry>[] => {
  const { t } = useTranslation();
  const columns: RowColumn<FigureEntry>[] = [
    { key: 'number', title: t('entry.number'), width: 80, align: 'right', render: ({ number }) => number },
    {
      key: 'subject',
      title: t('project.one'),
      width: 240,
      card: 'heading',
      render: ({ subject }) =>
        subject.kind === 'project' ? <Link to={`/projects/${subject.id}`}>{subject.label}</Link> : subject.label,
    },
    { key: 'indicator', title: t('entry.indicator'), width: 90, render: ({ indicator }) => indicator.name },
    {
      key: 'period',
      title: t('entry.period'),
      width: 110,
      render: (entry) => <span className="number">{period(entry.period.from, entry.period.to)}</span>,
    },
    {
      key: 'effect',
      title: t('entry.effect'),
      width: 150,
      align: 'right',
      render: ({ effect, currency, corrects }) => (
        <span className="number">
          {currency ? `${inWan(effect)} ${t('unit.wan')}` : grouped(whole(effect))}
          {corrects != null ? <div className="quiet">{t('entry.isCorrection', { number: corrects })}</div> : null}
        </span>
      ),
    },
    {
      key: 'by',
      title: t('entry.enteredBy'),
      width: 150,
      render: ({ enteredBy, enteredAt }) => (
        <>
          {enteredBy} <div className="quiet number">{instant(enteredAt)}</div>
        </>
      ),
    },
  ];
  if (!rate) return columns;
  const part: RowColumn<FigureEntry> = {
    key: 'part',
    title: t('figures.part'),
    width: 80,
    render: (entry) => <Tag tone={entry.part === 'NUMERATOR' ? 'info' : 'plain'}>{t(`part.${entry.part}`)}</Tag>,
  };
  return [part, ...columns];
};

/** The entries behind one number, as parts of its numerator and its denominator. */
export const Origin = ({ asked, definition }: { asked: Asked; definition: FigureDefinition | undefined }) => {
  const { t } = useTranslation();
  const { demo } = useSession();
  const [{ page, size }, setPaging] = useState({ page: 1, size: 20 });
  const entries = useFigureEntries(asked, page, size);
  const figure = entries.data?.figure;
  const columns = useColumns(figure?.kind === 'RATE');

  return (
    <>
      {demo ? <DemoMark /> : null}
      <ProblemAlert error={entries.error} onRetry={() => void entries.refetch()} />
      {entries.isPending ? <Skeleton active /> : null}
      {figure ? (
        <>
          <p className="big-figure">
            <b className="number">{figureText(figure)}</b>
            {figure.kind === 'MONEY' ? ` ${t('unit.yi')}` : ''} <span>{figureExact(figure, t('unit.wan'))}</span>
          </p>
          <p className="quiet">
            {t('figures.caption', { on: asked.on, basis: t(`basis.${asked.basis}`), watermark: asked.watermark })}
          </p>
        </>
      ) : null}
      {definition ? (
        <details>
          <summary>{t('figures.definition')}</summary>
          <DefinitionText definition={definition} />
        </details>
      ) : null}
      {entries.data?.outsideScope ? (
        <Alert
          className="problem"
          type="info"
          showIcon
          title={t('figures.outside', { count: entries.data.outsideScope })}
        />
      ) : null}
      <RowList
        label={t('figures.entries')}
        columns={columns}
        rows={entries.data?.items}
        rowKey={({ number, part }) => `${part}${number}`}
        loading={entries.isFetching}
        empty={t('figures.noEntries')}
        paging={{
          page,
          size,
          total: entries.data?.total ?? 0,
          onChange: (nextPage, nextSize) => setPaging({ page: nextPage, size: nextSize }),
        }}
      />
    </>
  );
};
