import { Alert, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '@/api/types';
import { figureExact, figureText } from '@/format/figure';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { useSession } from '@/session/session';
import { CountedEntries } from '@/ui/counted-entries';
import { DefinitionText } from '@/ui/definition-text';
import { DemoMark } from '@/ui/demo-mark';
import { ProblemAlert } from '@/ui/problem-alert';
import { type Asked, useFigureEntries } from './api';

/** The entries behind one number, as parts of its numerator and its denominator. */
export const Origin = ({ asked, definition }: { asked: Asked; definition: FigureDefinition | undefined }) => {
  const { t } = useTranslation();
  const { demo } = useSession();
  const [paging, setPaging] = useState({ page: 1, size: 20 });
  const entries = useFigureEntries(asked, paging.page, paging.size);
  const figure = entries.data?.figure;

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
      {entries.data?.waiting?.entries ? (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={t('counting.waitingHere', { count: entries.data.waiting.entries })}
          description={
            entries.data.waiting.amount != null
              ? figure?.currency
                ? `${inWan(entries.data.waiting.amount)} ${t('unit.wan')}`
                : grouped(whole(entries.data.waiting.amount))
              : null
          }
        />
      ) : null}
      {definition ? (
        <details>
          <summary>{t('figures.definition')}</summary>
          <DefinitionText definition={definition} />
        </details>
      ) : null}
      <CountedEntries
        rate={figure?.kind === 'RATE'}
        found={entries.data}
        loading={entries.isFetching}
        paging={paging}
        onPaging={setPaging}
      />
    </>
  );
};
